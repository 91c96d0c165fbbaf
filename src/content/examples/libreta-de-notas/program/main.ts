import { artifacts, files, flow, task } from 'flujo';
import { nota, PARA_APROBAR, promedio } from './notas';

type Fila = Record<string, string>;

const leerCurso = task(async function leerCurso(curso: string) {
  const filas = await files.readCsv('notas.csv');
  return filas.filter((fila) => fila.curso === curso);
});

const calificar = task(
  { taskRunName: 'calificar-{fila.alumno}' },
  async function calificar(fila: Fila) {
    const final = promedio([nota(fila.parcial), nota(fila.trabajo), nota(fila.final)]);
    return { alumno: fila.alumno ?? '', final, aprueba: final >= PARA_APROBAR };
  },
);

// Un subflujo por curso: si las notas de uno están mal, los otros se publican igual.
const cerrarCurso = flow(
  { flowRunName: 'acta-{curso}' },
  async function cerrarCurso(curso: string) {
    const filas = await leerCurso(curso);
    const acta = await Promise.all(filas.map((fila) => calificar(fila)));
    acta.sort((una, otra) => otra.final - una.final);
    artifacts.table(acta, { key: `acta-${curso}`, description: `Acta de ${curso}` });
    return acta;
  },
);

const libreta = flow(async function libreta(cursos: string[]) {
  const informe = ['# Libreta de notas', ''];
  for (const curso of cursos) {
    const estado = await cerrarCurso.returnState(curso);
    if (!estado.isCompleted()) {
      informe.push(`- **${curso}**: sin cerrar. ${estado.message}`);
      continue;
    }
    const acta = estado.result();
    const aprueban = acta.filter(({ aprueba }) => aprueba).length;
    informe.push(
      `- **${curso}**: aprueban ${aprueban} de ${acta.length}; primero, ${acta[0]?.alumno}`,
    );
  }
  artifacts.markdown(informe.join('\n'), { key: 'libreta' });
  console.log(informe.slice(2).join('\n'));
  return cursos.length;
});

await libreta(['algebra', 'historia', 'quimica']);
