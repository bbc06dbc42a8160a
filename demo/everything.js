/**
 * The event of everything.html: one forum with all that the elements can show, in the size of a real one. The forum
 * begins 40 to 46 days after the day on which the page is opened, on a Tuesday. All persons and places are made up.
 */

const DAY = 24 * 3_600_000;
const TUESDAY = 2;

const opening = new Date(Date.now() + 40 * DAY);
opening.setUTCDate(opening.getUTCDate() + ((TUESDAY - opening.getUTCDay() + 7) % 7));

/** A date, `days` after the first day of the forum. A date 50 or more days before it is in the past. */
const day = (days) => new Date(opening.getTime() + days * DAY).toISOString().slice(0, 10);
/** A time on that day, in the time zone of the event. */
const at = (days, time) => `${day(days)}T${time}`;
/** The stand-in for all other pages of the site. */
const page = (path) => `elsewhere.html?to=${path}`;
/** Leaves out what is empty. */
const filled = (entry) => Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));

// --- Speakers -----------------------------------------------------------------------------------------------------

/** Role, name, title and affiliation; then whatever else is known: a portrait, a page, a short biography. */
const speakers = [
  [
    'Chair',
    'Ingrid Solheim',
    'Director',
    'Institute for Shared Waters',
    {
      image: 'people/director.webp',
      url: page('people/solheim'),
      description: [
        'Ingrid Solheim has led the institute for six years. Before that she was secretary of two river commissions, on opposite ends of the same river.',
      ],
    },
  ],
  [
    'Keynote',
    'Adaeze Nwankire',
    'Special Envoy for Water',
    'Assembly of River States',
    {
      image: 'people/envoy.webp',
      url: page('people/nwankire'),
      description: [
        'Adaeze Nwankire mediates between governments that share a river and little else. She began as a surveyor, and still asks to see the gauge first.',
      ],
    },
  ],
  [
    'Keynote',
    'ليلى المنصوري',
    'Professor of Hydrology',
    'University of the Two Banks',
    {
      image: 'people/scholar.webp',
      url: page('people/al-mansuri'),
      description: [
        'Layla al-Mansuri studies rivers that no longer reach the sea. Her maps of ground water are used by all five states of the Amber Basin.',
      ],
    },
  ],
  [
    'Moderator',
    'Lucía Fuentes Arriaga',
    'Editor',
    'The Delta Courier',
    {
      image: 'people/reporter.webp',
      description: ['Lucía Fuentes Arriaga has reported on floods and on those who profit from them for twenty years.'],
    },
  ],
  [
    'Moderator',
    'Jean-Baptiste Mukendi',
    'Legal Counsel',
    'Great Lakes Navigation Office',
    { image: 'people/lawyer.webp' },
  ],
  [
    'Speaker',
    'Meera Ranganathan',
    'Judge',
    'Court of Water Claims',
    {
      image: 'people/jurist.webp',
      url: page('people/ranganathan'),
      description: [
        'Meera Ranganathan wrote the ruling on the Three Mills, the first in which a court measured damage in days without water.',
      ],
    },
  ],
  [
    'Speaker',
    'Musa Danladi',
    'Chairman',
    'Council of the Fishing Villages',
    {
      image: 'people/elder.webp',
      description: [
        'Musa Danladi speaks for ninety villages on a lake that was twice as large when he learned to fish on it.',
      ],
    },
  ],
  ['Speaker', '陳志遠', 'Deputy Minister', 'Ministry of Rivers and Harbours', { image: 'people/minister.webp' }],
  ['Speaker', 'Виктор Лаптев', 'Former Commissioner', 'Eastern Rivers Commission', { image: 'people/veteran.webp' }],
  ['Speaker', 'Tevita Faleolo', 'Harbour Master', 'Outer Islands Port Authority', { image: 'people/islander.webp' }],
  ['Speaker', 'Harjit Singh Bhalla', 'Chief Engineer', 'Five Canals Board', { image: 'people/general.webp' }],
  [
    'Speaker',
    'Hannah Brandstätter',
    'Head of Interpretation',
    'Institute for Shared Waters',
    { image: 'people/linguist.webp', url: page('people/brandstaetter') },
  ],
  ['Speaker', 'Nguyễn Thị Minh Châu', 'Delta Planner', 'Office for the Nine Mouths', { url: page('people/minh-chau') }],
  ['Speaker', 'אורי ברקאי', 'Chief Chemist', 'Salt Lake Laboratory'],
  ['Speaker', 'مریم رستگار', 'Adviser on Ground Water', 'Plateau Water Trust'],
  ['Speaker', 'Åsa Lindqvist-Öberg', 'Secretary', 'Northern Rivers Commission', { url: page('people/lindqvist') }],
  ['Speaker', 'Οδυσσέας Παπαμιχαήλ', 'Captain', 'River Rescue Service'],
  ['Speaker', 'ณัฐพร ศรีวารี', 'Director of Early Warning', 'Monsoon Centre'],
  ['Speaker', 'अनिता जोशी', 'Hydrologist', 'Glacier Observatory'],
  ['Speaker', '김하늘', 'Data Engineer', 'Open Gauges Project', { url: page('people/kim') }],
  ['Speaker', 'Amaru Quispe', 'Spokesman', 'Union of Upstream Farmers'],
  ['Speaker', 'Fatoumata Diallo-Keïta', 'Head of Finance', 'Basin Development Bank'],
  ['Speaker', 'Олеся Дністрова', 'Dam Safety Inspector', 'Joint Inspectorate'],
  ['Speaker', 'Szabó-Tóth Ilona', 'Archivist', 'Archive of the Danube Towns'],
  ['Speaker', 'Þórdís Hrafnsdóttir', 'Glaciologist', 'Ice and Water Survey'],
  ['Speaker', '佐藤 澪', 'Insurance Analyst', 'Flood Pool'],
  ['Speaker', 'ნინო წყაროელი', 'Mediator', 'Institute for Shared Waters'],
  ['Rapporteur', 'Łukasz Brzeg', 'Research Fellow', 'Institute for Shared Waters'],
  ['Rapporteur', 'Aroha Te Wai', 'Doctoral Student', 'University of the Two Banks'],
  ['Music', 'The River School Choir'],
];

const performer = speakers.map(([roleName, name, jobTitle, affiliation, more]) =>
  filled({ roleName, name, jobTitle, affiliation, ...more }),
);

// --- Sessions -----------------------------------------------------------------------------------------------------

const largeHall = 'Large Hall';
const gallery = 'River Gallery';
const boatHouse = 'Boat House';
const moderator = (name) => ({ roleName: 'Moderator', name });

/** Start, end, title; then speakers, place, text. One list for each day. */
const days = [
  [
    ['09:00', '09:45', 'Registration and coffee', { location: 'Foyer' }],
    ['09:45', '10:15', 'Opening', { performer: ['Ingrid Solheim', 'The River School Choir'], location: largeHall }],
    [
      '10:15',
      '11:00',
      'Who owns a flood?',
      {
        performer: 'Adaeze Nwankire',
        location: largeHall,
        url: page('sessions/flood'),
        description:
          'Treaties divide water that is scarce. Few of them say who answers for water that comes all at once.',
      },
    ],
    [
      '11:30',
      '12:45',
      'One gauge, two readings',
      {
        performer: [moderator('Lucía Fuentes Arriaga'), '김하늘', 'Åsa Lindqvist-Öberg', 'Виктор Лаптев'],
        location: largeHall,
        url: page('sessions/gauge'),
        description:
          'Two states measured the same river for thirty years and never agreed. What changed when they shared one instrument.',
      },
    ],
    ['12:45', '14:00', 'Lunch', { location: 'Terrace' }],
    [
      '14:00',
      '15:15',
      'Dams that nobody inspects',
      {
        performer: [moderator('Jean-Baptiste Mukendi'), 'Олеся Дністрова', 'Harjit Singh Bhalla'],
        location: gallery,
        description:
          'The panel looks at small and private dams, which are most of all dams and a small part of all inspections.',
      },
    ],
    [
      '15:45',
      '17:00',
      'The law of the Three Mills',
      {
        performer: ['Meera Ranganathan', moderator('Jean-Baptiste Mukendi')],
        location: largeHall,
        url: page('sessions/three-mills'),
      },
    ],
    ['19:00', '21:30', 'Dinner by the river', { location: boatHouse, description: 'With a ticket of its own.' }],
  ],
  [
    [
      '09:00',
      '09:45',
      'Rivers that end before the sea',
      { performer: 'ليلى المنصوري', location: largeHall, url: page('sessions/rivers-that-end') },
    ],
    [
      '09:45',
      '11:00',
      'Water under the border',
      {
        performer: [moderator('Lucía Fuentes Arriaga'), 'مریم رستگار', 'אורי ברקאי', 'ليلى المنصوري'],
        location: largeHall,
        description:
          'Ground water moves a few metres in a year and takes no notice of maps. Three scientists on what can be shared before it is measured.',
      },
    ],
    [
      '11:30',
      '12:45',
      'Ice, snow and the calendar of farmers',
      { performer: ['Þórdís Hrafnsdóttir', 'अनिता जोशी', 'Amaru Quispe'], location: gallery },
    ],
    [
      '11:30',
      '12:45',
      'Workshop: reading a water treaty',
      {
        performer: ['Meera Ranganathan', 'ნინო წყაროელი'],
        location: boatHouse,
        url: page('sessions/treaty'),
        description: 'Places for 24. Bring the treaty that you work with.',
      },
    ],
    ['12:45', '14:00', 'Lunch', { location: 'Terrace' }],
    [
      '14:00',
      '15:15',
      'The delta in 2060',
      {
        performer: [moderator('Hannah Brandstätter'), 'Nguyễn Thị Minh Châu', 'Tevita Faleolo', '陳志遠'],
        location: largeHall,
        url: page('sessions/delta'),
      },
    ],
    [
      '15:45',
      '17:00',
      'Excursion: the lock and its keepers',
      {
        eventStatus: 'cancelled',
        performer: 'Οδυσσέας Παπαμιχαήλ',
        location: 'Lock 14',
        description: 'The lock is closed for repairs. Tickets are paid back.',
      },
    ],
    [
      '15:45',
      '17:00',
      'Words that do not cross the river',
      {
        performer: 'Hannah Brandstätter',
        location: gallery,
        description: 'Interpreters present twelve terms that mean one thing upstream and another downstream.',
      },
    ],
  ],
  [
    [
      '09:00',
      '10:15',
      'Warning in time',
      {
        performer: [moderator('Lucía Fuentes Arriaga'), 'ณัฐพร ศรีวารี', 'Οδυσσέας Παπαμιχαήλ', '佐藤 澪'],
        location: largeHall,
        url: page('sessions/warning'),
        description:
          'Between the first sign and the first siren lie calls between offices. How long they take, and who may shorten them.',
      },
    ],
    [
      '10:45',
      '12:00',
      'Paying for upstream',
      { performer: ['Fatoumata Diallo-Keïta', 'Amaru Quispe', 'Harjit Singh Bhalla'], location: largeHall },
    ],
    [
      '10:45',
      '12:00',
      'Letters from the archive',
      {
        performer: 'Szabó-Tóth Ilona',
        location: gallery,
        description: 'Four hundred years of complaints about the neighbours’ weir.',
      },
    ],
    ['12:00', '13:15', 'Lunch', { location: 'Terrace' }],
    [
      '13:15',
      '14:15',
      'What the lake took with it',
      { performer: 'Musa Danladi', location: largeHall, url: page('sessions/lake') },
    ],
    [
      '14:15',
      '15:30',
      'Drafting the recommendations',
      {
        performer: ['Łukasz Brzeg', 'Aroha Te Wai', 'ნინო წყაროელი'],
        location: largeHall,
        description: 'The rapporteurs read out what they heard. The room strikes out what it did not say.',
      },
    ],
    ['16:00', '16:45', 'Vote on the recommendations', { performer: 'Ingrid Solheim', location: largeHall }],
    ['16:45', '17:15', 'Closing', { performer: ['Adaeze Nwankire', 'Ingrid Solheim'], location: largeHall }],
  ],
];

const subEvent = days.flatMap((sessions, i) =>
  sessions.map(([start, end, name, more]) => ({ name, startDate: at(i, start), endDate: at(i, end), ...more })),
);

// --- Recordings and documents -------------------------------------------------------------------------------------

const recordedIn = [
  {
    '@type': 'VideoObject',
    name: 'Last year’s forum: the closing debate',
    // The id is made up, so YouTube's player says that there is no such video.
    embedUrl: 'https://www.youtube.com/watch?v=SharedWater',
    thumbnailUrl: 'photos/panel-960.webp',
    duration: 'PT1H12M',
    description: 'Four commissioners on the question which promise they would not make again.',
    transcript: [
      'Chair: Four answers, please, and two minutes for each. Which promise would you not make again?',
      'First commissioner: That the figures would be ready in spring. They were ready in spring. It was another spring.',
      'Second commissioner: I promised that nothing would change for the fishermen. I should have asked them first what they wanted to change.',
      'Third commissioner: We promised to meet once a year. Once a year is a ceremony. Now we meet every month, and it is dull, and it works.',
      'Fourth commissioner: None. I never promised anything, and that was the mistake.',
    ],
  },
  {
    '@type': 'VideoObject',
    name: 'Lakes Without Lines, the whole evening',
    url: 'https://video.institute.example/lakes-without-lines',
    duration: 'PT48M',
    transcriptUrl: page('transcripts/lakes-without-lines'),
  },
];

const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** Name, file, bytes, language. */
const workFeatured = [
  ['Concept note', 'concept-note.pdf', 412_000, 'en'],
  ['Note de cadrage', 'note-de-cadrage.pdf', 430_000, 'fr'],
  ['مذكرة مفاهيمية', 'concept-note-ar.pdf', 465_000, 'ar'],
  ['Programme to print', 'programme.pdf', 1_240_000, 'en'],
  ['Draft recommendations, with comments', 'draft-recommendations.docx', 88_000, 'en'],
  ['Projet de recommandations', 'projet-de-recommandations.docx', 91_000, 'fr'],
  ['Readings of 214 gauges', 'gauges.xlsx', 3_700_000, 'en'],
  ['Photos and logos for the press', 'press.zip', 84_000_000, 'en'],
].map(([name, file, contentSize, inLanguage]) => ({
  '@type': 'DigitalDocument',
  name,
  url: page(`files/${file}`),
  encodingFormat: TYPES[file.split('.')[1]],
  contentSize,
  inLanguage,
}));

// --- Recommendations of last year's forum -------------------------------------------------------------------------

/** Recommendation, what came of it, days before the forum, result. */
const recommendations = [
  [
    'Read one gauge together at every crossing of a border.',
    'partly',
    61,
    { name: 'Joint gauges at 31 of 44 crossings', url: page('news/joint-gauges') },
  ],
  [
    'Publish the readings within an hour, in a format that a machine can read.',
    'done',
    120,
    { name: 'Open Gauges goes online', url: page('news/open-gauges') },
  ],
  [
    'Put a telephone line between the control rooms on both banks.',
    'done',
    204,
    {
      name: 'The line between the control rooms',
      url: page('news/line'),
      description: 'It is tested every Monday at noon.',
    },
  ],
  ['Inspect every dam above ten metres once a year, whoever owns it.', 'in-progress', 75],
  [
    'Name an inspector for each private dam.',
    'partly',
    75,
    'Inspectors are named for 1,130 of about 1,900 private dams.',
  ],
  ['Open the inspection reports to the public.', 'not-done', 90, 'Two member states objected.'],
  ['Set up a fund for the villages upstream of new reservoirs.', 'in-progress', 68],
  ['Pay from the fund before the water rises, not after.', 'open', 68],
  [
    'Let the fishing villages name one member of each lake council.',
    'done',
    155,
    { name: 'Five lake councils have new members', url: page('news/lake-councils') },
  ],
  [
    'Warn of floods in every language that is spoken on the river.',
    'partly',
    82,
    'Warnings go out in 17 of 23 languages.',
  ],
  [
    'Test the sirens on the same day on both banks.',
    'done',
    131,
    { name: 'The first joint test of sirens', url: page('news/sirens') },
  ],
  ['Cut the time between the first reading and the first siren to twenty minutes.', 'in-progress', 59],
  ['Map the ground water that two or more states pump.', 'in-progress', 97],
  ['Pump no more than the map allows.', 'open', 97],
  [
    'Agree on twelve terms, and keep them in every treaty.',
    'done',
    176,
    [
      { name: 'Twelve terms in nine languages', url: page('files/twelve-terms') },
      'The list is part of two new treaties.',
    ],
  ],
  ['Let ships of the rescue services cross the border without papers.', 'done', 143],
  ['Teach the pilots of both banks in one school.', 'not-done', 112, 'There was no offer of a place for the school.'],
  ['Count fish in the same week and in the same way.', 'partly', 88],
  ['Keep a tenth of the flow of every river for the river.', 'open', 104],
  ['Tell the delta a week ahead when a reservoir is emptied.', 'done', 66],
  [
    'Write down what an hour of warning is worth, so that it can be paid for.',
    'done',
    189,
    { name: 'The price of an hour', url: page('files/price-of-an-hour') },
  ],
  ['Give each commission a budget for more than one year.', 'not-done', 79],
  ['Keep the archives of the river towns in two places.', 'in-progress', 118],
  ['Take a class of a school to each meeting of a commission.', 'partly', 71],
  ['Report here, next year, on each of these points.', 'in-progress', 51, 'This list is the report.'],
].map(([name, actionStatus, ago, result], i) =>
  filled({ name, id: `point-${i + 1}`, actionStatus, dateModified: day(-ago), result }),
);

// --- Photos -------------------------------------------------------------------------------------------------------

const landscape = { width: 1600, height: 1067 };
const portrait = { width: 1067, height: 1600 };

const motifs = {
  'council-table': {
    ...landscape,
    alt: 'A round table under tall windows: delegates with name plates and microphones, a skyline behind them.',
  },
  lectern: {
    ...landscape,
    alt: 'A woman in a yellow jacket speaks at a lectern, one hand raised; beside her two panellists and a map of dots.',
  },
  interpreters: {
    ...landscape,
    alt: 'Four lit interpreters’ booths above a dark hall in which every seat is taken.',
  },
  'press-corner': {
    ...landscape,
    alt: 'A woman in a magenta dress and an orange headwrap answers reporters in front of a row of flags.',
  },
  handshake: {
    ...landscape,
    alt: 'A man in a dark suit and a man in a pale blue robe shake hands; an officer and two women look on.',
  },
  corridor: {
    ...landscape,
    alt: 'Three delegates talk in a sunlit corridor; one of them uses a wheelchair.',
  },
  panel: {
    ...landscape,
    alt: 'Four panellists behind a long table, seen over the heads of the audience; someone raises a hand.',
  },
  'group-portrait': {
    ...portrait,
    alt: 'Participants in three rows on the steps in front of a tall window; a woman in a wheelchair in the first row.',
  },
  'night-view': {
    ...landscape,
    alt: 'A tower and a low hall by the river at night, under a full moon; three people look across from the bank.',
  },
};

const captions = [
  ['council-table', 'The commissions sit in the order of the river, from the source to the mouth.'],
  ['lectern', 'The envoy opens with a map on which every dot is a gauge.'],
  ['interpreters', 'Six languages on the first day, eight on the second.'],
  ['press-corner', 'The first question of the press is about the dam. So is the second.'],
  ['handshake', 'The chair thanks the fishing villages for a journey of three days.'],
  ['corridor', 'The coffee is over. The talk about the gauge is not.'],
  ['panel', 'Who owns a flood? A hand goes up before the question is complete.'],
  ['group-portrait', 'Everybody who could be found at half past twelve.'],
  ['night-view', 'The hall on the evening before the forum.'],
  ['council-table', 'The upper river has the floor for five minutes, and the lower river has a clock.'],
  ['lectern', 'A river in figures: eleven states, four hundred towns, one delta.'],
  ['interpreters', 'The booths ask for a shorter word for “transboundary”.'],
  ['press-corner', 'The delta’s answer to the reservoir is translated twice.'],
  ['handshake', 'Two neighbours who had only written to each other.'],
  ['corridor', 'A quarrel over fish is settled next to the cloakroom.'],
  ['panel', 'The engineers explain why a small dam is a large worry.'],
  ['group-portrait', 'The lake councils, with their five new members.'],
  ['night-view', 'Light on the third floor: the rapporteurs are still writing.'],
  ['council-table', 'A pause after the figures for the dry year were read out.'],
  ['lectern', 'The slide with the dry year, shown for the third time on request.'],
  ['interpreters', 'At the workshop on treaties, one comma takes ten minutes.'],
  ['press-corner', 'The envoy says what was agreed, and who still has to agree.'],
  ['handshake', 'The agreement on the telephone line, without a telephone.'],
  ['corridor', 'Three drafts of one sentence meet by the window.'],
  ['panel', 'Water under the border: the scientists agree, and the lawyers take notes.'],
  ['group-portrait', 'Speakers of the second day, before the rain.'],
  ['night-view', 'The river at its highest in ten years, a metre below the terrace.'],
  ['council-table', 'The vote on the first ten points.'],
  ['lectern', 'The price of an hour of warning, in one line.'],
  ['interpreters', 'The word “flood” in eight languages, all at once.'],
  ['press-corner', 'The upstream farmers ask to be photographed from downstream.'],
  ['handshake', 'Old adversaries, who have both retired since.'],
  ['corridor', 'The way to lunch leads past the archive’s letters.'],
  ['panel', 'Warning in time: the rescue service shows what four minutes mean.'],
  ['group-portrait', 'The institute’s staff, after the last guest.'],
  ['night-view', 'Guests walk home along the water.'],
  ['council-table', 'Point fourteen goes back to the drafters.'],
  ['lectern', 'The closing speech, in two minutes as promised.'],
  ['panel', 'The last question: who comes back next year?'],
  ['night-view', 'The lights go out at last.'],
];

const freelance = {
  creator: { '@type': 'Person', name: 'Noor Haddad', url: page('photographers/haddad') },
  copyrightNotice: '© Noor Haddad',
  acquireLicensePage: page('photographers/usage'),
};

/** Three files of each photo; the number in the name is the length of the longer side. */
const photos = captions.map(([slug, caption], i) => {
  const { width, height, alt } = motifs[slug];
  const file = (size) => `photos/${slug}-${size}.webp`;
  const widthOf = (size) => Math.round((width * size) / Math.max(width, height));
  return {
    contentUrl: file(960),
    enlargedUrl: file(1600),
    thumbnail: file(480),
    srcset: [480, 960, 1600].map((size) => `${file(size)} ${widthOf(size)}w`).join(', '),
    sizes: '(min-width: 70rem) 45rem, 100vw',
    width,
    height,
    alt,
    caption,
    // One photographer owns every fifth photo; some others may not be used commercially.
    ...(i % 5 === 3 && freelance),
    ...(i % 5 === 1 && { license: 'https://creativecommons.org/licenses/by-nc/4.0/' }),
  };
});

// --- Other events -------------------------------------------------------------------------------------------------

const series = {
  name: 'Borders and Water',
  url: page('series/borders-and-water'),
  subEvent: [
    { name: 'Lakes Without Lines', startDate: day(-190), url: page('events/lakes-without-lines') },
    { name: 'Gauges That Both Sides Read', startDate: day(-96), url: page('events/gauges') },
    { name: 'Shared Rivers Forum', startDate: day(0), url: 'everything.html' },
    { name: 'After the Dam', startDate: day(84), url: page('events/after-the-dam') },
    { name: 'The Sea Gets a Seat', startDate: day(175), url: page('events/sea') },
  ],
};

/** Title, days after the forum, text, status. */
const recentEvents = [
  ['A Course in Three Evenings', -30, 'How to read a flow chart, a treaty and a budget.'],
  ['A Boat on the Border', -21, 'A day on the river with the people who guard it.', 'cancelled'],
  ['Open Day at the Model River', -12, 'The basement has a river of forty metres, with gates for visitors to turn.'],
  ['Young Hydrologists’ Night', 9],
  ['Sand: The Other Thing a River Carries', 16, 'A hearing on dredging, with both sides on the stage.'],
  ['The Cost of Cooling', 27, 'Power stations and warm rivers.', 'postponed'],
  ['Snow Readings', 41, 'Poems and data from twelve mountain stations.'],
  ['Prize for River Journalism', 63],
  ['Weirs and Neighbours', -52, 'Four hundred years of complaints, read by actors.'],
  ['What a Litre Costs in Five Cities', -59, 'Prices, subsidies and who sees the bill.'],
  ['The Night Ferry', -66, 'A film and a talk with its crew.', 'rescheduled'],
  ['Maps for People Who Do Not Read Maps', -73],
  ['Salt in the Wells', -80, 'Coastal towns on living with a rising sea below ground.'],
  ['A Treaty in a Day', -94, 'Students play twelve states. Nine of them signed.'],
  ['Rivers in Court', -101, 'Judges from four continents compare what counts as proof.'],
  ['Dry Feet', -115, 'On dikes, and on the right to stay behind them.', 'moved-online'],
  ['The Fish Ladder', -129, 'An engineer and a biologist disagree about one structure.'],
  ['First Aid for Archives', -143, 'What to do with wet paper in the first two days.'],
].map(([name, days, description, eventStatus], i) =>
  filled({ name, startDate: day(days), url: page(`events/${i + 1}`), description, eventStatus }),
);

// --- The event ----------------------------------------------------------------------------------------------------

const event = {
  name: 'Shared Rivers Forum: Three Days on Water That Crosses Borders',
  category: 'Annual Forum',
  url: 'everything.html',
  startDate: at(0, '09:00'),
  endDate: at(2, '17:15'),
  timeZone: 'Europe/Vienna',
  eventAttendanceMode: 'mixed',
  inLanguage: ['en', 'fr', 'ar'],
  identifier: 'shared-rivers-forum@institute.example',
  description: [
    'River commissions, engineers, judges and fishing villages spend three days on one question: how can those who share a river decide together about too much water as well as too little?',
    'Last year’s forum made 25 recommendations. This one begins with what came of them, and ends with a vote on the next.',
  ],
  subjectOf: { name: 'Read the background paper', url: page('background-paper') },
  location: [
    {
      name: 'River House',
      address: 'Example Quay 7, 1020 Vienna',
      geo: { latitude: 48.22, longitude: 16.38 },
    },
    {
      '@type': 'VirtualLocation',
      name: 'live stream',
      url: page('stream'),
      description: 'By telephone: +43 1 000 000, code 7788.',
    },
  ],
  offers: [
    {
      name: 'Three days at River House',
      url: page('register/hall'),
      availability: 'few-left',
      price: 120,
      priceCurrency: 'EUR',
      ends: at(-7, '12:00'),
    },
    { name: 'Dinner by the river', url: page('register/dinner'), price: 45, priceCurrency: 'EUR' },
    { name: 'Stream', url: page('register/stream'), price: 0 },
  ],
  organizer: {
    name: 'Institute for Shared Waters',
    url: page('institute'),
    contactPoint: { name: 'Events desk', email: 'events@institute.example', telephone: '+43 1 000 001' },
  },
  sponsor: ['City of Example', { name: 'Basin Development Bank', url: page('bank') }],
  about: [
    { name: 'Water', url: page('topics/water') },
    { name: 'Mediation', url: page('topics/mediation') },
    { name: 'Early warning', url: page('topics/early-warning') },
  ],
  accessibilitySummary: [
    'Step-free entrance on the quay side, and to all rooms but the Boat House. Live captions in English and French.',
    'Sign interpretation on request until two weeks before the forum.',
  ],
  breadcrumb: [
    { name: 'Home', url: page('home') },
    { name: 'Events', url: page('events') },
    { name: 'Annual Forum', url: page('annual-forum') },
  ],
  performer,
  subEvent,
  recordedIn,
  workFeatured,
  superEvent: series,
  recommendations: {
    description: 'Last year’s forum made 25 recommendations. This is what came of them so far:',
    itemListOrder: 'ascending',
    itemListElement: recommendations,
  },
  image: {
    '@type': 'ImageGallery',
    name: 'Photos of last year’s forum',
    creditText: 'Drawings by the project',
    associatedMedia: photos,
  },
  articles: {
    name: 'From the River Journal',
    url: page('journal'),
    linkText: 'All articles',
    itemListElement: [
      {
        headline: 'The Gauge on the Bridge',
        description:
          'For thirty years two engineers climbed the same bridge on different days. A visit to the first joint reading.',
        url: page('journal/bridge'),
      },
      {
        headline: 'Nobody’s Dam',
        description: 'It has no owner, no file and eleven metres of water behind it.',
        url: page('journal/nobodys-dam'),
      },
      {
        headline: 'How to Lose a Lake Slowly',
        description: 'A fishing village on forty years of moving its boats.',
        url: page('journal/lake'),
      },
    ],
  },
  recentEvents: { name: 'Other events', url: page('events'), itemListElement: recentEvents },
};

document.querySelector('event-page').details = event;
