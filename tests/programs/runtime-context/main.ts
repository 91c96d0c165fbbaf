import { task, flow, runtime } from 'flujo';

let falla = true;
const terca = task({ retries: 1, tags: ['terca'] }, async function terca(veces: number) {
  const { taskName, name, runCount, parameters, tags } = runtime.taskRun;
  console.log(taskName, name, runCount, parameters, tags);
  if (falla) {
    falla = false;
    throw new Error('Una vez');
  }
  return veces;
});

const adentro = flow(async function adentro() {
  await terca(3);
  const { rootFlowRunId, parentFlowRunId, flowName } = runtime.flowRun;
  console.log(flowName, rootFlowRunId === parentFlowRunId);
});
const afuera = flow(async function afuera() {
  await adentro();
  console.log(runtime.flowRun.parentFlowRunId, runtime.flowRun.rootFlowRunId === runtime.flowRun.id);
});

await afuera();
console.log(runtime.taskRun.id, runtime.flowRun.name);
