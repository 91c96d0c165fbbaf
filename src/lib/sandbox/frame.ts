import type { BootMessage, FramePing, FromFrame } from './protocol';

// The only listener for what is posted to the window: it takes the ports, once, from the page.
addEventListener('message', function boot(event: MessageEvent<BootMessage>) {
  if (event.source !== parent || event.data.type !== 'boot') return;
  removeEventListener('message', boot);
  const [control, run] = event.ports;
  if (!control || !run) return;
  const tell = (message: FromFrame) => control.postMessage(message);

  const script = URL.createObjectURL(new Blob([event.data.runtime], { type: 'text/javascript' }));
  const worker = new Worker(script);
  worker.onerror = ({ message }) => tell({ type: 'worker-failed', message: message ?? '' });
  worker.postMessage(null, [run]);
  control.onmessage = ({ data }: MessageEvent<FramePing>) =>
    tell({ type: 'pong', count: data.count });
});
