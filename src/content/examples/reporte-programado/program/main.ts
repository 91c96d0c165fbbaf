import { artifacts, files, flow, serve, task } from 'flujo';
import { dinero, type Venta } from './ventas';

const ventasDe = task(async function ventasDe(ciudad: string) {
  const ventas = await files.readJson<Venta[]>('ventas.json');
  return ventas.filter((venta) => venta.ciudad === ciudad);
});

const escribir = task(async function escribir(ciudad: string, ventas: Venta[]) {
  const total = ventas.reduce((suma, { monto }) => suma + monto, 0);
  const mejor = [...ventas].sort((una, otra) => otra.monto - una.monto)[0];
  artifacts.markdown(
    [
      `# ${ciudad}`,
      `- Ventas: **${ventas.length}**`,
      `- Total: **${dinero(total, ciudad)}**`,
      `- La mayor: ${mejor ? `${mejor.producto}, ${dinero(mejor.monto, ciudad)}` : 'ninguna'}`,
    ].join('\n'),
    { key: 'reporte', description: `Ventas de ${ciudad}` },
  );
  return total;
});

const reporte = flow({ flowRunName: 'reporte-{ciudad}' }, async function reporte(ciudad: string) {
  const total = await escribir(ciudad, await ventasDe(ciudad));
  console.log(`${ciudad}: ${dinero(total, ciudad)}`);
  return total;
});

// El mismo flujo tres veces: cambian la ciudad, el horario y la zona horaria.
await serve(
  reporte.toDeployment({
    name: 'lima-cada-manana',
    description: 'Antes de abrir, de lunes a viernes',
    cron: '0 8 * * MON-FRI',
    timezone: 'America/Lima',
    parameters: { ciudad: 'Lima' },
  }),
  reporte.toDeployment({
    name: 'bogota-fin-de-mes',
    description: 'El primero de cada mes, a medianoche',
    cron: '0 0 1 * *',
    timezone: 'America/Bogota',
    parameters: { ciudad: 'Bogotá' },
  }),
  reporte.toDeployment({
    name: 'santiago-cada-hora',
    intervalSeconds: 3600,
    timezone: 'America/Santiago',
    parameters: { ciudad: 'Santiago' },
  }),
);

// Un horario no se espera para probar: el flujo se puede llamar ahora mismo.
await reporte('Lima');
