export const host = {
  title: 'Forced colours',
  hostile: 'the visitor’s device chooses every colour',
  media: { forcedColors: 'active' },
};
