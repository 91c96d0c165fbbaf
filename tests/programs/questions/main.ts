import { task, flow, input, InputCancelled, WrongAnswer } from 'flujo';

const pregunta = task(async function pregunta() {
  const nombre = await input('¿Cómo te llamas? ');
  const nota = await input.number('¿Qué nota sacaste? ', { default: 8 });
  const repite = await input.confirm('¿Quieres repetir el examen? ');
  const ciudad = await input.choice('¿En qué ciudad? ', ['Lima', 'Quito']);
  return { nombre, doble: nota * 2, repite, ciudad };
});

const inscripcion = flow(async function inscripcion() {
  console.log(await pregunta());
  console.log(
    await input.form(
      { curso: 'text', horas: 'number', turno: ['mañana', 'tarde'], virtual: 'confirm' },
      { message: 'Inscripción\n' },
    ),
  );
  try {
    await input.confirm('¿Confirmas? ');
  } catch (error) {
    if (error instanceof WrongAnswer) console.log(error.message);
  }
  await input.number('¿Edad? ').catch((error: unknown) => {
    console.log(error instanceof InputCancelled ? 'No quiso decir su edad' : error);
  });
});

await inscripcion();
