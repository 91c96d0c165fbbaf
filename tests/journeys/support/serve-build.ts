import { BUILD, ensureBuild } from '../../../scripts/ensure-build.mjs';
import { serveStatic } from '../../../scripts/static-server.mjs';

/** Before all journeys: the site as it would be published, on a plain static server. */
export default async function serveBuild(): Promise<() => Promise<void>> {
  await ensureBuild();
  const server = await serveStatic({ folder: BUILD });
  // The workers that run the journeys are started after this and inherit it.
  process.env.FLUJO_SITE = server.url;
  return server.close;
}
