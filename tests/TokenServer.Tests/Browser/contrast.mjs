// What a person with weak eyes cannot read on a page.

/** WCAG's contrast of each text to what is painted behind it. */
export const poorContrasts = (page) => page.evaluate(() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgb = (color, behind) => {
    canvas.fillStyle = `rgb(${behind.join(" ")})`;
    canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  };
  const light = (color) => {
    const [r, g, b] = color.map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const poor = [];
  for (const element of document.querySelectorAll("body *")) {
    const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (!hasText || !element.checkVisibility({ visibilityProperty: true }) || element.closest(":disabled, .unseen, .skip, svg, noscript, option")) continue;
    const above = [];
    for (let each = element; each; each = each.parentElement) above.unshift(getComputedStyle(each).backgroundColor);
    const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
    const ground = above.reduce((behind, color) => rgb(color, behind), isDark ? [18, 18, 18] : [255, 255, 255]);
    const [a, b] = [light(rgb(getComputedStyle(element).color, ground)), light(ground)];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (contrast < 4.5) poor.push(`${contrast.toFixed(2)} ${element.className || element.tagName}: ${element.textContent.trim().slice(0, 30)}`);
  }
  return poor;
});
