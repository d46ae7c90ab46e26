export const host = {
  title: 'Tailwind’s preflight',
  hostile: 'borders, svg and images as blocks, links without a look',
  links: ['/hosts/packages/tailwindcss/preflight.css'],
};
