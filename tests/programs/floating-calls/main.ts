import { task, flow, sleep } from 'flujo';

const guarda = task(async function guarda(nombre: string) {
  await sleep(2);
  console.log('Guardado', nombre);
});
const limpia = flow(async function limpia() {
  await sleep(1);
  return 'limpio';
});

const olvidadizo = flow(async function olvidadizo() {
  guarda('uno');
  await guarda('dos');
  limpia();
});

olvidadizo();
