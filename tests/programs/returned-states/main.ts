import { Cancelled, Completed, Failed, flow, isFailed, task } from 'flujo';

const revisa = task(async function revisa(nota: number) {
  if (nota > 10) return Failed({ message: `Nadie saca un ${nota}` });
  return Completed({ message: 'Nota válida', data: nota });
});

const revision = flow(async function revision() {
  const malo = await revisa.returnState(11);
  console.log(isFailed(malo), malo.message);
  console.log('Nota', await revisa(8));
  return [await revisa.returnState(9), malo];
});

const nada = flow(async function nada() {
  return Cancelled({ message: 'Por hoy no' });
});

console.log(String(await revision.returnState()));
console.log(String(await nada.returnState()));
