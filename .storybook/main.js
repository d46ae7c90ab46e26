/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  stories: ['../stories/**/*.stories.ts'],
  staticDirs: [{ from: '../stories/feeds', to: '/feeds' }],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: config => ({
    ...config,
    logLevel: 'warn',
    build: { ...config.build, chunkSizeWarningLimit: 2000 }, // Storybook's own
  }),
  features: { sidebarOnboardingChecklist: false },
};
