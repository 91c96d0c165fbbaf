import { flow, task, type StandardSchema } from 'flujo';

const conNota: StandardSchema<{ nota: number }> = {
  '~standard': {
    version: 1,
    vendor: 'clase',
    validate: (dado) => {
      const { nota } = dado as { nota: unknown };
      const numero = Number(nota);
      if (Number.isNaN(numero)) return { issues: [{ message: `${nota} no es un número`, path: ['nota'] }] };
      return { value: { nota: numero } };
    },
  },
};

const redondea = task({ parameters: conNota }, async function redondea(nota: number) {
  return Math.round(nota);
});
const evalua = flow({ parameters: conNota }, async function evalua(nota: number) {
  console.log(typeof nota, await redondea(nota));
  await redondea('ocho' as never).catch((error: Error) => console.log(error.name));
  return nota > 6;
});

console.log(await evalua('8.6' as never));
await evalua('nueve' as never);
