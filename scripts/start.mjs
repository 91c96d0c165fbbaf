import { BUILD, ensureBuild } from './ensure-build.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { serveStatic } from './static-server.mjs';

const DEFAULT_PORT = 4173;

try {
  await ensurePackages();
  await ensureBuild();
  const port = Number(process.env.PORT) || DEFAULT_PORT;
  const { url } = await serveStatic({ folder: BUILD, port });
  console.log(`Flujo is at ${url}`);
  console.log('Ctrl+C ends it.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
