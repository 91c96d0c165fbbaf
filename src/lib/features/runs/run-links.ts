import type { Fault } from '$lib/contract/fault';
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

/** The editor, which runs that program again at once, with the answers that it had or with new ones. */
export const againLink = (programRunId: string, answers: 'same' | 'new') =>
  siteLink(`/play/?run=${encodeURIComponent(programRunId)}&again=${answers}`);

/** The editor, where that run is run again up to a question, which is answered otherwise. */
export const branchLink = (programRunId: string, promptId: string) =>
  siteLink(`/play/?run=${encodeURIComponent(programRunId)}&branch=${encodeURIComponent(promptId)}`);

/** The editor with the program of that run and one more fault. */
export const faultLink = (programRunId: string, fault: Fault) =>
  siteLink(
    `/play/?run=${encodeURIComponent(programRunId)}&fault=${encodeURIComponent(JSON.stringify(fault))}`,
  );

/** The editor with the program of that run, as it was. */
export const editorLink = (programRunId: string) =>
  siteLink(`/play/?run=${encodeURIComponent(programRunId)}`);

/** Two runs side by side, by their ids. */
export const compareLink = (a: string, b: string) =>
  siteLink(`/runs/compare/?a=${encodeURIComponent(a)}&b=${encodeURIComponent(b)}`);
