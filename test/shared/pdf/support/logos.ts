import { crc32, deflateSync } from 'node:zlib';
import type { Logo } from '#shared/session/report-look';

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

/** A PNG of so many pixels in one colour after another; `colour` 2 is RGB, 6 has transparency. */
export const pngLogo = (width = 240, height = 80, colour: 2 | 6 = 2): Logo => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, colour], 8);
  const channels = colour === 2 ? 3 : 4;
  const row = (y: number): number[] => [
    0,
    ...Array.from({ length: width * channels }, (_, at) =>
      at % channels === 3 ? 120 : (at * 7 + y * 3) % 256,
    ),
  ];
  const rows = Buffer.from(Array.from({ length: height }, (_, y) => row(y)).flat());
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', new Uint8Array())];
  const data = Buffer.concat([signature, ...parts]).toString('base64');
  return { name: 'logo.png', type: 'image/png', width, height, data };
};

const jpeg = (data: string): Logo => ({ name: 'logo.jpg', type: 'image/jpeg', width: 24, height: 12, data });

/** Small JPEGs as other programs write them: baseline, progressive, and in the colours of a printing press. */
export const JPEG_LOGOS = {
  baseline: jpeg(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAMABgDAREAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAZEAABBQAAAAAAAAAAAAAAAAAAAhMUUWH/xAAWAQEBAQAAAAAAAAAAAAAAAAAAAwT/xAAWEQEBAQAAAAAAAAAAAAAAAAAAERL/2gAMAwEAAhEDEQA/AEDClZsEDBTBAwUwomUUTaIMooEGUUCP/9k=',
  ),
  progressive: jpeg(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wgARCAAMABgDAREAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAWAQEBAQAAAAAAAAAAAAAAAAAAAgP/2gAMAwEAAhADEAAAAVZAUJ0A/8QAFhABAQEAAAAAAAAAAAAAAAAAABES/9oACAEBAAEFAsMMIiP/xAAWEQEBAQAAAAAAAAAAAAAAAAARACD/2gAIAQMBAT8BIjH/xAAUEQEAAAAAAAAAAAAAAAAAAAAg/9oACAECAQE/AV//xAAUEAEAAAAAAAAAAAAAAAAAAAAg/9oACAEBAAY/Al//xAAWEAEBAQAAAAAAAAAAAAAAAAAAERD/2gAIAQEAAT8h3whD/9oADAMBAAIAAwAAABAkyT//xAAUEQEAAAAAAAAAAAAAAAAAAAAg/9oACAEDAQE/EF//xAAWEQEBAQAAAAAAAAAAAAAAAAARACD/2gAIAQIBAT8QZnH/xAAWEAEBAQAAAAAAAAAAAAAAAAAAYXH/2gAIAQEAAT8Qyyymmm//2Q==',
  ),
  cmyk: jpeg(
    '/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwAoHB4jHhkoIyEjLSsoMDxkQTw3Nzx7WF1JZJGAmZaPgIyKoLTmw6Cq2q2KjMj/y9ru9f///5vB////+v/m/f/4/9sAQwErLS08NTx2QUF2+KWMpfj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4/8AAFAgADAAYBAEiAAIRAQMRAQQiAP/EABcAAQEBAQAAAAAAAAAAAAAAAAAFBAP/xAAbEAEAAAcAAAAAAAAAAAAAAAAAAQISExRRYf/EABYBAQEBAAAAAAAAAAAAAAAAAAACA//EABgRAAIDAAAAAAAAAAAAAAAAAAABAhIT/9oADgQBAAIRAxEEAAA/AJ12Jdiziao21kdcfhj8UqJdFEumi7EZwqhrIm4/BSol0P/Z',
  ),
} as const;
