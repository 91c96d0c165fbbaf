import { files, flow, task, variables } from 'flujo';

interface Docente {
  clave: string;
  nombre: string;
  quetzales: number;
}

// El banco pagaría dos veces si se lo piden dos veces. Por eso cada pago lleva una clave,
// y antes de pagar se pregunta si esa clave ya se usó: hacerlo dos veces es como hacerlo una.
const pagar = task(
  { taskRunName: 'pagar-{docente.clave}', persistResult: true },
  async function pagar(docente: Docente, mes: string) {
    const clave = `pago-${mes}-${docente.clave}`;
    if (variables.get(clave) !== undefined) {
      console.log(`${docente.nombre} ya tenía su pago: no se repite`);
      return docente.quetzales;
    }
    console.log(`Transferencia de Q${docente.quetzales} a ${docente.nombre}`);
    variables.set(clave, docente.quetzales);
    return docente.quetzales;
  },
);

const nomina = flow({ flowRunName: 'nomina-{mes}' }, async function nomina(mes: string) {
  const docentes = await files.readJson<Docente[]>('docentes.json');
  let total = 0;
  for (const docente of docentes) total += await pagar(docente, mes);
  console.log(`Total de ${mes}: Q${total}`);
  return total;
});

await nomina('marzo');
