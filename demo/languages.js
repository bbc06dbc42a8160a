/** The event of languages.html: one set of data with its texts in the six languages of the United Nations. */

const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];
const DAY = 86_400_000;

/** One text in each of the languages, as event JSON takes it: `{ "en": "Home", "fr": "Accueil", … }`. */
const text = (...texts) => Object.fromEntries(LANGUAGES.map((language, i) => [language, texts[i]]));
/** ISO 8601, `days` from now, at a time of that day. */
const at = (days, time) => `${new Date(Date.now() + days * DAY).toISOString().slice(0, 10)}T${time}`;

const photo = (name, alt, caption) => ({
  contentUrl: `photos/${name}-960.webp`,
  width: 960,
  height: 640,
  alt,
  caption,
});

const event = {
  name: text(
    'Shared Rivers: What Commissions Taught Each Other',
    'Fleuves partagés : ce que les commissions ont appris les unes des autres',
    'Ríos compartidos: lo que las comisiones aprendieron unas de otras',
    'Общие реки: чему комиссии научились друг у друга',
    'أنهار مشتركة: ما تعلّمته اللجان بعضها من بعض',
    '共享河流：各委员会相互学到了什么',
  ),
  category: text('Policy Forum', 'Forum', 'Foro de políticas', 'Форум', 'منتدى السياسات', '政策论坛'),
  timeZone: 'Europe/Vienna',
  startDate: at(40, '14:00'),
  endDate: at(40, '17:30'),
  description: text(
    'Ten river commissions compare how they settled quarrels over water before these became disputes between states.',
    'Dix commissions fluviales comparent la façon dont elles ont réglé des querelles sur l’eau avant qu’elles ne deviennent des différends entre États.',
    'Diez comisiones fluviales comparan cómo resolvieron desacuerdos sobre el agua antes de que se convirtieran en controversias entre Estados.',
    'Десять речных комиссий сравнивают, как они улаживали споры о воде, прежде чем те стали спорами между государствами.',
    'تقارن عشر لجان للأنهار كيف سوّت خلافات على المياه قبل أن تصبح نزاعات بين الدول.',
    '十个河流委员会比较各自如何在用水分歧演变成国家间争端之前将其化解。',
  ),
  location: [
    {
      name: text(
        'River House, Large Hall',
        'Maison du fleuve, grande salle',
        'Casa del Río, sala grande',
        'Дом реки, большой зал',
        'بيت النهر، القاعة الكبرى',
        '河流之家大会厅',
      ),
      address: text(
        'Example Quay 7, 1020 Vienna',
        'Quai Exemple 7, 1020 Vienne',
        'Muelle Ejemplo 7, 1020 Viena',
        'набережная Примерная, 7, 1020 Вена',
        'رصيف المثال 7، 1020 فيينا',
        '维也纳 1020 示例码头 7 号',
      ),
      geo: { latitude: 48.22, longitude: 16.38 },
    },
    {
      '@type': 'VirtualLocation',
      name: text(
        'live stream',
        'diffusion en direct',
        'transmisión en directo',
        'прямая трансляция',
        'بث مباشر',
        '直播',
      ),
      url: 'https://stream.example/rivers',
    },
  ],
  offers: {
    name: text(
      'Seat in the hall',
      'Place dans la salle',
      'Asiento en la sala',
      'Место в зале',
      'مقعد في القاعة',
      '会场座位',
    ),
    url: 'https://institute.example/register/hall',
    availability: 'few-left',
    price: 0,
    ends: at(30, '12:00'),
  },
  organizer: {
    name: text(
      'Institute for Shared Waters',
      'Institut des eaux partagées',
      'Instituto de Aguas Compartidas',
      'Институт общих вод',
      'معهد المياه المشتركة',
      '共享水域研究所',
    ),
    url: '#institute',
  },
  about: [
    { name: text('Water', 'Eau', 'Agua', 'Вода', 'المياه', '水资源'), url: '#water' },
    { name: text('Mediation', 'Médiation', 'Mediación', 'Посредничество', 'الوساطة', '调解'), url: '#mediation' },
  ],
  inLanguage: ['en', 'fr'],
  accessibilitySummary: text(
    'Step-free entrance on the quay side. Live captions in English.',
    'Entrée de plain-pied côté quai. Sous-titres en direct en anglais.',
    'Entrada sin escalones por el muelle. Subtítulos en directo en inglés.',
    'Вход без ступеней со стороны набережной. Субтитры в реальном времени на английском языке.',
    'مدخل بلا درجات من جهة الرصيف. ترجمة نصية مباشرة بالإنجليزية.',
    '码头一侧设无障碍入口。提供英文实时字幕。',
  ),
  breadcrumb: [
    { name: text('Home', 'Accueil', 'Inicio', 'Главная', 'الرئيسية', '首页'), url: 'elsewhere.html?to=home' },
    {
      name: text('Events', 'Événements', 'Eventos', 'Мероприятия', 'الفعاليات', '活动'),
      url: 'elsewhere.html?to=events',
    },
  ],
  subEvent: [
    { name: text('Opening', 'Ouverture', 'Apertura', 'Открытие', 'الافتتاح', '开幕'), startDate: at(40, '14:00') },
    {
      name: text(
        'Ten rivers, ten answers',
        'Dix fleuves, dix réponses',
        'Diez ríos, diez respuestas',
        'Десять рек — десять ответов',
        'عشرة أنهار وعشر إجابات',
        '十条河流，十种答案',
      ),
      startDate: at(40, '14:30'),
      endDate: at(40, '17:30'),
    },
  ],
  performer: [
    {
      name: text('Ana Silva', 'Ana Silva', 'Ana Silva', 'Ана Силва', 'آنا سيلفا', '安娜·席尔瓦'),
      jobTitle: text('Hydrologist', 'Hydrologue', 'Hidróloga', 'Гидролог', 'عالمة مياه', '水文学家'),
    },
    {
      name: text('Omar Haddad', 'Omar Haddad', 'Omar Haddad', 'Омар Хаддад', 'عمر حداد', '奥马尔·哈达德'),
      jobTitle: text('Mediator', 'Médiateur', 'Mediador', 'Посредник', 'وسيط', '调解员'),
    },
  ],
  recommendations: {
    description: text(
      'Three rules came up at every table:',
      'Trois règles sont revenues à chaque table :',
      'Tres reglas surgieron en cada mesa:',
      'Три правила прозвучали за каждым столом:',
      'تكررت ثلاث قواعد على كل طاولة:',
      '每张桌上都提到三条规则：',
    ),
    itemListElement: [
      {
        name: text(
          'Measure the water together before you divide it.',
          'Mesurez l’eau ensemble avant de la partager.',
          'Midan el agua juntos antes de repartirla.',
          'Измеряйте воду вместе, прежде чем делить её.',
          'قيسوا المياه معًا قبل تقاسمها.',
          '先共同测量，再分配用水。',
        ),
      },
      {
        name: text(
          'Keep the commission at work when ministers do not speak to each other.',
          'Maintenez la commission au travail quand les ministres ne se parlent pas.',
          'Mantengan la comisión en marcha cuando los ministros no se hablen.',
          'Пусть комиссия работает и тогда, когда министры не разговаривают друг с другом.',
          'أبقوا اللجنة تعمل حتى حين لا يتحدث الوزراء بعضهم مع بعض.',
          '即使部长们互不往来，委员会也应继续工作。',
        ),
      },
      {
        name: text(
          'Publish every figure in the languages of both banks.',
          'Publiez chaque chiffre dans les langues des deux rives.',
          'Publiquen cada cifra en los idiomas de ambas orillas.',
          'Публикуйте все данные на языках обоих берегов.',
          'انشروا كل رقم بلغتي الضفتين.',
          '用两岸的语言公布每一项数据。',
        ),
      },
    ],
  },
  image: {
    name: text(
      'Photos from the last forum',
      'Photos du dernier forum',
      'Fotos del último foro',
      'Фотографии прошлого форума',
      'صور من المنتدى السابق',
      '上届论坛照片',
    ),
    creditText: text(
      'Drawings by the project',
      'Dessins du projet',
      'Dibujos del proyecto',
      'Рисунки проекта',
      'رسوم من المشروع',
      '图片由本项目绘制',
    ),
    associatedMedia: [
      photo(
        'council-table',
        text(
          'A round table under tall windows, with delegates, name plates and microphones.',
          'Une table ronde sous de hautes fenêtres, avec des délégués, des porte-noms et des microphones.',
          'Una mesa redonda bajo ventanas altas, con delegados, letreros con nombres y micrófonos.',
          'Круглый стол под высокими окнами: делегаты, таблички с именами и микрофоны.',
          'طاولة مستديرة تحت نوافذ عالية، وحولها مندوبون أمامهم لوحات أسماء وميكروفونات.',
          '高窗下的圆桌，代表们面前摆着名牌和话筒。',
        ),
        text(
          'The opening round: five minutes for each river.',
          'Le tour d’ouverture : cinq minutes pour chaque fleuve.',
          'La ronda inicial: cinco minutos por cada río.',
          'Вступительный круг: по пять минут на каждую реку.',
          'جولة الافتتاح: خمس دقائق لكل نهر.',
          '开场发言：每条河流五分钟。',
        ),
      ),
      photo(
        'lectern',
        text(
          'A woman in a yellow jacket speaks at a lectern, one hand raised.',
          'Une femme en veste jaune parle à un pupitre, une main levée.',
          'Una mujer con chaqueta amarilla habla desde un atril con una mano levantada.',
          'Женщина в жёлтом жакете выступает за кафедрой, подняв руку.',
          'امرأة ترتدي سترة صفراء تتحدث من منصة وقد رفعت إحدى يديها.',
          '一位身穿黄色外套的女士在讲台前发言，举起一只手。',
        ),
        text(
          'Who counts the water when the gauge stands on the border?',
          'Qui compte l’eau quand l’échelle se trouve sur la frontière ?',
          '¿Quién cuenta el agua cuando el aforador está en la frontera?',
          'Кто считает воду, если водомерный пост стоит на границе?',
          'من يحسب المياه حين يقف المقياس على الحدود؟',
          '水尺立在边界上时，由谁来计量？',
        ),
      ),
      photo(
        'night-view',
        text(
          'The tower and the low assembly hall by the river at night, under a full moon.',
          'La tour et la salle basse au bord du fleuve, la nuit, sous la pleine lune.',
          'La torre y la sala baja junto al río de noche, bajo la luna llena.',
          'Башня и низкий зал заседаний у реки ночью, при полной луне.',
          'البرج وقاعة الاجتماعات المنخفضة عند النهر ليلًا تحت قمر مكتمل.',
          '满月之夜，河边的高楼与低矮的会议厅。',
        ),
        text(
          'The list was finished shortly before midnight.',
          'La liste a été achevée peu avant minuit.',
          'La lista se terminó poco antes de medianoche.',
          'Список закончили незадолго до полуночи.',
          'اكتملت القائمة قبيل منتصف الليل.',
          '清单在午夜前不久完成。',
        ),
      ),
    ],
  },
  recentEvents: {
    name: text(
      'Recent Events',
      'Événements récents',
      'Eventos recientes',
      'Недавние мероприятия',
      'فعاليات حديثة',
      '近期活动',
    ),
    itemListElement: [
      {
        name: text(
          'Lakes Without Lines',
          'Des lacs sans frontières',
          'Lagos sin fronteras',
          'Озёра без границ',
          'بحيرات بلا حدود',
          '没有边界的湖泊',
        ),
        startDate: at(-60, '10:00'),
        url: 'elsewhere.html?to=lakes',
      },
      {
        name: text('After the Dam', 'Après le barrage', 'Después de la presa', 'После плотины', 'بعد السد', '大坝之后'),
        startDate: at(-90, '10:00'),
        eventStatus: 'EventPostponed',
        url: 'elsewhere.html?to=dam',
      },
    ],
  },
};

/** The words of the page itself. */
const words = {
  title: text(
    'One event in six languages',
    'Un événement en six langues',
    'Un evento en seis idiomas',
    'Одно мероприятие на шести языках',
    'فعالية واحدة بست لغات',
    '六种语言，一个活动',
  ),
  introduction: text(
    'The words of the elements follow the language of the page; the words of the event come from one set of data.',
    'Les mots des éléments suivent la langue de la page ; ceux de l’événement viennent d’un seul jeu de données.',
    'Las palabras de los elementos siguen el idioma de la página; las del evento vienen de un solo conjunto de datos.',
    'Слова элементов следуют языку страницы, слова мероприятия взяты из одного набора данных.',
    'تتبع كلمات العناصر لغة الصفحة، وتأتي كلمات الفعالية من مجموعة بيانات واحدة.',
    '组件的文字随页面语言而变；活动的文字来自同一组数据。',
  ),
  languages: text('Languages', 'Langues', 'Idiomas', 'Языки', 'اللغات', '语言'),
  elements: text(
    'All elements',
    'Tous les éléments',
    'Todos los elementos',
    'Все элементы',
    'جميع العناصر',
    '所有组件',
  ),
};

// The language is in the address, so that a link keeps it: ?lang=ar
const wanted = new URLSearchParams(location.search).get('lang');
const language = LANGUAGES.includes(wanted) ? wanted : 'en';
document.documentElement.lang = language;
document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
document.title = words.title[language];
document.querySelector('nav').setAttribute('aria-label', words.languages[language]);
document.querySelector(`nav a[lang="${language}"]`).setAttribute('aria-current', 'page');
for (const node of document.querySelectorAll('[data-word]')) node.textContent = words[node.dataset.word][language];
document.querySelector('event-page').details = event;
