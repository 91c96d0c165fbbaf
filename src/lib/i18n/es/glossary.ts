export const glossary = {
  title: 'Glosario',
  lead: 'Las palabras de este oficio, en dos o tres frases cada una, con su nombre en inglés y en Prefect, para que lo que aprendas aquí te sirva allá.',
  index: 'Términos',
  inPrefect: 'En Prefect',
  lessons: 'Se aprende en',
  related: 'Tiene que ver con',
};
