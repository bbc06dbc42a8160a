export default defineNuxtConfig({
  app: { head: { title: 'Safety in Field Missions', htmlAttrs: { lang: 'en' } } },
  compatibilityDate: '2026-01-01',
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('event-') } },
});
