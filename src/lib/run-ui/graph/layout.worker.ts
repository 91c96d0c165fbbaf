import { layoutGraph } from './layout-graph';
import type { FromLayout, ToLayout } from './protocol';

addEventListener('message', ({ data }: MessageEvent<ToLayout>) => {
  const answer: FromLayout = { id: data.id, placed: layoutGraph(data.request) };
  postMessage(answer);
});
