import { task, flow, allowFailure, sleep } from 'flujo';

const carga = task(async function carga(archivo: string) {
  await sleep(archivo.length);
  if (archivo === 'roto') throw new Error('No se puede leer');
  return archivo.toUpperCase();
});
const une = task(async function une(partes: (string | Error)[]) {
  return partes.map((parte) => (parte instanceof Error ? `(${parte.message})` : parte)).join(' + ');
});
const avisa = task(async function avisa() {
  return 'aviso';
});

const flujo = flow(async function flujo() {
  const a = carga.submit('enero');
  const b = carga.submit('roto');
  const junto = une.submit([a, 'fijo']);
  const fallido = une.submit([a, b]);
  const igual = une.submit([a, allowFailure(b)]);
  const despues = avisa.withOptions({ waitFor: [b] }).submit();
  console.log(await junto.result());
  console.log(await igual.result());
  await fallido.wait();
  await despues.wait();
  console.log(fallido.state.name, despues.state.name);
  return 'hecho';
});

await flujo();
