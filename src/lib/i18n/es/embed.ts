export const embed = {
  pageTitle: 'Programa de Flujo',
  open: 'Abrir en Flujo',
  emptyTitle: 'Aquí se muestra un programa dentro de otra página',
  emptyText:
    'Para insertar el tuyo, ábrelo en el editor, pulsa Compartir y copia el código para insertar.',
  toEditor: 'Ir al editor',
  refusedTitle: 'Este programa no se puede mostrar',
};
