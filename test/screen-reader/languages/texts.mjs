/**
 * What an author wrote on the pages of `pages.mjs`: each text in six languages. No native speaker has reviewed
 * these texts yet.
 */

/** The languages of the texts, in the order of the texts below. */
const LANGUAGES = ['ar', 'de', 'es', 'fr', 'ru', 'zh'];

const TEXTS = {
  top: [
    'بداية الصفحة.',
    'Der Anfang der Seite.',
    'El principio de la página.',
    'Le début de la page.',
    'Начало страницы.',
    '本页开头。',
  ],
  name: ['أنهار مشتركة', 'Gemeinsame Flüsse', 'Ríos compartidos', 'Fleuves partagés', 'Общие реки', '共享河流'],
  category: ['منتدى السياسات', 'Forum', 'Foro', 'Forum', 'Форум', '政策论坛'],
  reason: [
    'احتاجت الوفود إلى مزيد من الوقت.',
    'Die Delegationen brauchten mehr Zeit.',
    'Las delegaciones necesitaban más tiempo.',
    'Les délégations avaient besoin de temps.',
    'Делегациям понадобилось больше времени.',
    '各代表团需要更多时间。',
  ],
  description: [
    'عشر لجان للأنهار تقارن حلولها.',
    'Zehn Flusskommissionen vergleichen ihre Lösungen.',
    'Diez comisiones fluviales comparan sus soluciones.',
    'Dix commissions fluviales comparent leurs solutions.',
    'Десять речных комиссий сравнивают свои решения.',
    '十个河流委员会比较各自的办法。',
  ],
  place: ['بيت النهر', 'Haus am Fluss', 'Casa del Río', 'Maison du fleuve', 'Дом у реки', '河流之家'],
  stream: [
    'بث مباشر',
    'Direktübertragung',
    'transmisión en directo',
    'diffusion en direct',
    'прямая трансляция',
    '直播',
  ],
  home: ['الرئيسية', 'Startseite', 'Inicio', 'Accueil', 'Главная', '首页'],
  events: ['الفعاليات', 'Veranstaltungen', 'Eventos', 'Événements', 'Мероприятия', '活动'],
  rules: ['ثلاث قواعد', 'Drei Regeln', 'Tres reglas', 'Trois règles', 'Три правила', '三条规则'],
  ruleBefore: [
    'قياس المياه معًا قبل تقاسمها.',
    'Das Wasser gemeinsam messen, bevor es geteilt wird.',
    'Medir el agua juntos antes de repartirla.',
    'Mesurer l’eau ensemble avant de la partager.',
    'Измерять воду вместе, прежде чем делить её.',
    '先共同测量水量，再分配。',
  ],
  motto: ['شعار الورشة:', 'Das Motto:', 'El lema:', 'La devise :', 'Девиз:', '会议的格言：'],
  ruleAfter: [
    'الرد على الجيران خلال أسبوع.',
    'Den Nachbarn binnen einer Woche antworten.',
    'Responder a los vecinos en una semana.',
    'Répondre aux voisins en une semaine.',
    'Отвечать соседям в течение недели.',
    '一周之内答复邻国。',
  ],
  pictures: [
    'اليوم في صور',
    'Der Tag in Bildern',
    'El día en imágenes',
    'La journée en images',
    'День в фотографиях',
    '当天的照片',
  ],
  credit: [
    'رسوم المشروع.',
    'Zeichnungen des Projekts.',
    'Dibujos del proyecto.',
    'Dessins du projet.',
    'Рисунки проекта.',
    '项目组绘制。',
  ],
  tableAlt: [
    'طاولة مستديرة تحت نوافذ عالية.',
    'Ein runder Tisch unter hohen Fenstern.',
    'Una mesa redonda bajo ventanas altas.',
    'Une table ronde sous de hautes fenêtres.',
    'Круглый стол под высокими окнами.',
    '高窗下的圆桌。',
  ],
  tableCaption: ['الافتتاح.', 'Die Eröffnung.', 'La apertura.', 'L’ouverture.', 'Открытие.', '开幕。'],
  speakerAlt: [
    'متحدثة ترفع يدها.',
    'Eine Rednerin hebt die Hand.',
    'Una oradora levanta la mano.',
    'Une oratrice lève la main.',
    'Докладчица поднимает руку.',
    '一位发言者举起手。',
  ],
  speakerCaption: [
    'الجلسة الثانية.',
    'Die zweite Sitzung.',
    'La segunda sesión.',
    'La deuxième séance.',
    'Второе заседание.',
    '第二场会议。',
  ],
  legal: ['إشعار قانوني', 'Rechtliche Hinweise', 'Aviso legal', 'Mentions légales', 'Правовая информация', '法律声明'],
};

/** What the author quoted in English, and marked as English. */
export const quotation = 'Nobody owns a river';
/** A photo with texts in English, as an agency sells it. */
export const agencyPhoto = { alt: 'The river at night.', caption: 'After the last session.' };

/** The author's texts by language, then by name. */
export const authorTexts = Object.fromEntries(
  LANGUAGES.map((language, i) => [
    language,
    Object.fromEntries(Object.entries(TEXTS).map(([name, texts]) => [name, texts[i]])),
  ]),
);
