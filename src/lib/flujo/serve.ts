import { encodeValue } from '$lib/engine/encode-value';
import { isDeployment, type Deployment } from './deployment';
import { installedEngine } from './installed-engine';
import { runDeployed } from './run-deployed';
import { WrongDefinition } from '$lib/engine/wrong-definition';
import { shown } from './shown';

/**
 * Registers deployments: flows that are to run on a schedule, or on demand, with parameters of
 * their own. In Prefect this process would stay and wait; here the program goes on, and the site
 * runs it again at each time, as long as one of its tabs is open: it then comes to this call and
 * runs the flow. They stand in the list of deployments.
 *
 * @example
 * await serve(
 *   reporte.toDeployment({ name: 'diario', cron: '0 8 * * *', timezone: 'America/Lima' }),
 *   limpieza.toDeployment({ name: 'cada-hora', intervalSeconds: 3600 }),
 * );
 */
export async function serve(...deployments: readonly Deployment[]): Promise<void> {
  checkDeployments(deployments);
  const engine = installedEngine();
  if (engine.deployed) return runDeployed(engine, engine.deployed, deployments);
  for (const deployment of deployments) {
    const { name, flowName, cron, intervalSeconds, timezone, description, version } = deployment;
    engine.emit({
      type: 'deployment-registered',
      at: engine.now(),
      name,
      flowName,
      ...(cron !== undefined && { cron }),
      ...(intervalSeconds !== undefined && { intervalSeconds }),
      ...(timezone !== undefined && { timezone }),
      parameters: encodeValue(deployment.parameters),
      ...(description !== undefined && { description }),
      ...(version !== undefined && { version }),
      tags: deployment.tags,
    });
  }
}

function checkDeployments(deployments: readonly unknown[]): void {
  if (deployments.length === 0) throw new WrongDefinition('serve takes at least one deployment');
  const names = new Set<string>();
  for (const deployment of deployments) {
    if (!isDeployment(deployment)) {
      throw new WrongDefinition(
        `serve takes what toDeployment gives, but got ${shown(deployment)}`,
      );
    }
    const name = `${deployment.flowName}/${deployment.name}`;
    if (names.has(name)) throw new WrongDefinition(`Two deployments are called '${name}'`);
    names.add(name);
  }
}
