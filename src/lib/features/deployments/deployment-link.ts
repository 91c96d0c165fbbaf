import { siteLink } from '$lib/ui/site-link';

export const deploymentLink = (id: string) =>
  siteLink(`/deployments/deployment/?id=${encodeURIComponent(id)}`);
