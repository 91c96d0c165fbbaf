import { siteLink } from '$lib/ui/site-link';

export const runLink = (flowRunId: string) =>
  siteLink(`/runs/run/?id=${encodeURIComponent(flowRunId)}`);

export const flowLink = (flowName: string) =>
  siteLink(`/flows/flow/?name=${encodeURIComponent(flowName)}`);

export const programLink = (programRunId: string) =>
  siteLink(`/runs/program/?id=${encodeURIComponent(programRunId)}`);

/** The editor, where that run goes on. */
export const resumeLink = (programRunId: string) =>
  siteLink(`/play/?run=${encodeURIComponent(programRunId)}&resume`);

/** The editor with the program of that run, as it was. */
export const editorLink = (programRunId: string) =>
  siteLink(`/play/?run=${encodeURIComponent(programRunId)}`);
