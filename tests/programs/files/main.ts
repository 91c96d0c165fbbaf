import { task, flow, files, MissingFile } from 'flujo';

const promedio = task(async function promedio(archivo: string) {
  const filas = await files.readCsv(archivo);
  const notas = filas.map((fila) => Number(fila.nota));
  return notas.reduce((suma, nota) => suma + nota, 0) / notas.length;
});

const reporte = flow(async function reporte() {
  console.log(await files.list());
  const media = await promedio('notas.csv');
  await files.writeText('reporte.txt', `Promedio: ${media}`);
  console.log(await files.readText('reporte.txt'));
  console.log(await files.list());
  await files.readText('nada.txt').catch((error: unknown) => {
    if (error instanceof MissingFile) console.log(error.message);
  });
});

await reporte();
