type Rgb = [red: number, green: number, blue: number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const pixel = canvas.getContext('2d', { willReadFrequently: true })!;

/** A CSS colour as it is seen on a ground, whatever its notation and however transparent. */
export function paint(color: string, [red, green, blue]: Rgb = [255, 255, 255]): Rgb {
  for (const fill of [`rgb(${red}, ${green}, ${blue})`, color]) {
    pixel.fillStyle = fill;
    pixel.fillRect(0, 0, 1, 1);
  }
  const [r, g, b] = pixel.getImageData(0, 0, 1, 1).data;
  return [r!, g!, b!];
}

/** Relative luminance, as WCAG 2 has it. */
function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Contrast of a colour on its ground, rounded down to a tenth. */
export function contrast(color: string, ground: Rgb): number {
  const both = [luminance(paint(color, ground)), luminance(ground)].map((one) => one + 0.05);
  return Math.floor((Math.max(...both) / Math.min(...both)) * 10) / 10;
}
