// The invented study of samples/district-committees: what happens in each district, as data. scripts/sample.js draws the
// answers to fit it.

/**
 * Each pair holds baseline and follow-up.
 * - gist: what the committee is here to show
 * - members: how many answer in both rounds, leave after the first, join for the second; coordinators among those who stay
 * - silent: invited, and did not answer
 * - levels: about where the answers lie, on 0–100, by domain
 * - shift, lean: points by which a role, and those who leave or join, see things better (above 0) or worse
 * - facts: what only the coordinator is asked; agreed: what all answer alike
 * - answered: the domains that the interviews got to, null for all; notApplicable: a domain that does not apply here
 * - obstacles: what people write; notes, evidence: remarks beside an item, each given once
 */
export const STORY = [
  {
    mechanism: 'Amberlake',
    gist: 'better in every domain: a new secretary sends agendas, keeps minutes and follows decisions up',
    members: { stay: 9, leave: 2, join: 3, coordinators: 2 },
    silent: [3, 1],
    levels: {
      mandate: [42, 74],
      representation: [48, 70],
      meetings: [38, 78],
      budgets: [32, 60],
      staffing: [40, 68],
      supervision: [36, 66],
      'data-use': [30, 70],
      'para-social-workers': [44, 62],
      'case-management': [42, 72],
    },
    facts: {
      'tor-written': ['partly', 'yes'],
      'sectors-present': [
        'social-welfare education local-government civil-society',
        'social-welfare health education justice local-government civil-society community',
      ],
      'last-meeting': ['4-to-6-months', 'within-3-months'],
      'meetings-held': [50, 100],
      'minutes-filed': ['partly', 'yes'],
      'sector-budgets': [25, 50],
      'posts-filled': [45, 60],
      'psw-register': ['partly', 'yes'],
    },
    obstacles: [
      ['No agenda, no minutes: nobody knows what was decided', 'Too few of us come prepared'],
      ['Budgets are fixed in the capital before we meet', 'Still no fuel for the visits'],
    ],
    notes: { 'decisions-done': [[], ['The list of decisions is now read out at each meeting']] },
    evidence: { 'tor-written': [['Draft without a date'], ['Signed by the head of the district, 4 May']] },
  },
  {
    mechanism: 'Briarwood',
    gist: 'good practice on paper, yet no meeting for more than six months at baseline: a gate caps it; it meets again',
    members: { stay: 7, leave: 1, join: 2, coordinators: 1 },
    silent: [2, 2],
    levels: {
      mandate: [60, 60],
      representation: [60, 62],
      meetings: [48, 66],
      budgets: [48, 50],
      staffing: [56, 62],
      supervision: [56, 66],
      'data-use': [56, 66],
      'para-social-workers': [58, 68],
      'case-management': [54, 60],
    },
    facts: {
      'tor-written': ['yes', 'yes'],
      'sectors-present': [
        'social-welfare health education justice civil-society',
        'social-welfare health education justice civil-society community',
      ],
      'last-meeting': ['7-to-12-months', 'within-3-months'],
      'meetings-held': [25, 75],
      'minutes-filed': ['yes', 'yes'],
      'sector-budgets': [50, 50],
      'posts-filled': [70, 70],
      'psw-register': ['yes', 'yes'],
    },
    obstacles: [
      [
        'The post of chair was vacant; nobody called us together',
        'Everyone does good work, each for himself',
      ],
      ['Catching up on a year without meetings'],
    ],
    notes: { 'last-meeting': [['Chair transferred in the second quarter, not replaced'], []] },
    evidence: { 'tor-written': [['Copy on file, three years old'], ['The same copy']] },
  },
  {
    mechanism: 'Cloudberry',
    gist: 'mixed: budgets and staffing rise while supervision and the use of data fall',
    members: { stay: 8, leave: 2, join: 2, coordinators: 2 },
    silent: [1, 2],
    levels: {
      mandate: [60, 62],
      representation: [62, 62],
      meetings: [62, 62],
      budgets: [38, 68],
      staffing: [42, 66],
      supervision: [68, 42],
      'data-use': [66, 40],
      'para-social-workers': [56, 54],
      'case-management': [58, 58],
    },
    facts: {
      'tor-written': ['yes', 'yes'],
      'sectors-present': [
        'social-welfare health education local-government community',
        'social-welfare health education local-government community',
      ],
      'last-meeting': ['within-3-months', 'within-3-months'],
      'meetings-held': [75, 75],
      'minutes-filed': ['yes', 'yes'],
      'sector-budgets': [25, 75],
      'posts-filled': [40, 75],
      'psw-register': ['partly', 'partly'],
    },
    obstacles: [
      ['Posts stay vacant; "next year", we are told'],
      ['New staff, and nobody who shows them the work', 'The officer who made the reports was promoted'],
    ],
    notes: {
      'visits-made': [[], ['Both vehicles are off the road since March']],
      'budget-trend': [[], ['Health and education each have a line for the first time']],
    },
  },
  {
    mechanism: 'Driftwood',
    gist: 'worse nearly everywhere: the project that paid for meetings closed, and half of those who answer are new',
    members: { stay: 5, leave: 5, join: 3, coordinators: 1 },
    silent: [2, 7],
    levels: {
      mandate: [66, 58],
      representation: [70, 52],
      meetings: [72, 44],
      budgets: [46, 38],
      staffing: [62, 46],
      supervision: [64, 36],
      'data-use': [60, 44],
      'para-social-workers': [62, 50],
      'case-management': [60, 40],
    },
    facts: {
      'tor-written': ['yes', 'yes'],
      'sectors-present': [
        'social-welfare health education justice local-government civil-society community',
        'social-welfare education civil-society',
      ],
      'last-meeting': ['within-3-months', '4-to-6-months'],
      'meetings-held': [100, 50],
      'minutes-filed': ['yes', 'partly'],
      'sector-budgets': [50, 25],
      'posts-filled': [70, 55],
      'psw-register': ['yes', 'partly'],
    },
    obstacles: [
      ['Everything hangs on one project; what comes after it?'],
      ['No money for transport since the project closed', 'Members sent juniors, then nobody'],
    ],
    notes: { 'tor-written': [[], ['Unchanged since the project drew them up; nobody has a copy at hand']] },
  },
  {
    mechanism: 'Elderflower',
    gist: 'the coordinator sees another committee than the partners do; it rises because its critics have left',
    members: { stay: 8, leave: 4, join: 4, coordinators: 1 },
    silent: [2, 3],
    shift: { coordinator: 24, partner: -8 },
    lean: { leave: -22, join: 10 },
    levels: {
      mandate: [66, 66],
      representation: [68, 68],
      meetings: [66, 66],
      budgets: [52, 52],
      staffing: [66, 66],
      supervision: [58, 64],
      'data-use': [58, 58],
      'para-social-workers': [62, 62],
      'case-management': [64, 64],
    },
    facts: {
      'tor-written': ['yes', 'yes'],
      'sectors-present': [
        'social-welfare health education justice local-government livelihoods civil-society community',
        'social-welfare health education justice local-government livelihoods civil-society community',
      ],
      'last-meeting': ['within-3-months', 'within-3-months'],
      'meetings-held': [100, 100],
      'minutes-filed': ['yes', 'yes'],
      'sector-budgets': [60, 60],
      'posts-filled': [80, 80],
      'psw-register': ['yes', 'yes'],
    },
    obstacles: [
      ['We are informed, not asked', 'Decisions are ready before we arrive', 'Nothing worth naming'],
      ['Long speeches, little time for questions'],
    ],
    notes: {},
  },
  {
    mechanism: 'Foxglove',
    gist: 'the follow-up broke off after three domains: too little to score, which is not the same as a low score',
    members: { stay: 4, leave: 2, join: 1, coordinators: 1 },
    silent: [4, 5],
    answered: [null, ['mandate', 'representation', 'meetings']],
    levels: {
      mandate: [50, 62],
      representation: [52, 64],
      meetings: [54, 66],
      budgets: [40, 40],
      staffing: [44, 44],
      supervision: [42, 42],
      'data-use': [40, 40],
      'para-social-workers': [48, 48],
      'case-management': [50, 50],
    },
    facts: {
      'tor-written': ['partly', 'yes'],
      'sectors-present': ['social-welfare education community', 'social-welfare health education community'],
      'last-meeting': ['4-to-6-months', 'within-3-months'],
      'meetings-held': [50, 75],
      'minutes-filed': ['partly', 'yes'],
      'sector-budgets': [25, 25],
      'posts-filled': [50, 50],
      'psw-register': ['no', 'no'],
    },
    obstacles: [['The road is closed for four months of the year'], []],
    notes: { 'decisions-done': [[], ['Interview broken off here: flood warning']] },
  },
  {
    mechanism: 'Goldenrod',
    gist: 'in the baseline only: the district was merged with its neighbour before the follow-up',
    members: { stay: 0, leave: 6, join: 0, coordinators: 1 },
    silent: [1, 0],
    levels: {
      mandate: [56, 0],
      representation: [58, 0],
      meetings: [54, 0],
      budgets: [42, 0],
      staffing: [50, 0],
      supervision: [48, 0],
      'data-use': [44, 0],
      'para-social-workers': [52, 0],
      'case-management': [50, 0],
    },
    facts: {
      'tor-written': ['yes', ''],
      'sectors-present': ['social-welfare health justice civil-society', ''],
      'last-meeting': ['within-3-months', ''],
      'meetings-held': [75, ''],
      'minutes-filed': ['yes', ''],
      'sector-budgets': [33.3, ''],
      'posts-filled': [62.5, ''],
      'psw-register': ['partly', ''],
    },
    obstacles: [['Everybody waits for the merger'], []],
    notes: {},
  },
  {
    mechanism: 'Hollybank',
    gist: 'a town without para-social workers: that domain is left out, not zero; high, with one requirement missed',
    members: { stay: 10, leave: 3, join: 4, coordinators: 2 },
    silent: [2, 0],
    notApplicable: 'para-social-workers',
    levels: {
      mandate: [70, 84],
      representation: [70, 80],
      meetings: [74, 84],
      budgets: [56, 66],
      staffing: [68, 76],
      supervision: [66, 76],
      'data-use': [68, 78],
      'para-social-workers': [0, 0],
      'case-management': [72, 80],
    },
    agreed: { 'case-files-locked': ['no', 'no'] },
    facts: {
      'tor-written': ['yes', 'yes'],
      'sectors-present': [
        'social-welfare health education justice civil-registry civil-society',
        'social-welfare health education justice local-government civil-registry civil-society community',
      ],
      'last-meeting': ['within-3-months', 'within-3-months'],
      'meetings-held': [75, 100],
      'minutes-filed': ['yes', 'yes'],
      'sector-budgets': [50, 75],
      'posts-filled': [75, 85],
      'psw-register': [99, 99],
    },
    obstacles: [
      ['Rooms: we meet in a corridor', 'Turnover among the NGOs'],
      ['Files are still in open shelves; we asked for cabinets twice'],
    ],
    notes: {
      'case-files-locked': [['Open shelves in a shared office'], ['Cabinets ordered, not delivered']],
    },
  },
];

/** How much harder (below 0) or easier than its domain an item is to meet, in points; items not named are at 0. */
export const DIFFICULTY = {
  'decision-power': -6,
  'expectations-told': 4,
  'sectors-named': 12,
  'community-present': -10,
  'agenda-ahead': 6,
  'decisions-done': -8,
  'secretariat-officer': 14,
  'skills-trained': -12,
  'visits-scheduled': 10,
  'problems-solved': -12,
  'indicators-agreed': 8,
  'data-decisions': -10,
  'psw-demand': -8,
  'case-procedure': 24,
  'case-files-locked': 34,
  'case-feedback': -14,
};

/** Share of partners who do not know, where it is not the usual one. */
export const UNKNOWN_TO_PARTNERS = {
  'case-files-locked': 0.35,
  'budget-trend': 0.25,
  'problems-solved': 0.15,
};
export const USUAL_DONT_KNOW = 0.04;
export const USUAL_BLANK = 0.02;
/** Share of those asked who write something where they are asked what held the work back. */
export const WRITES_TEXT = 0.4;
/** Points between the lowest and the highest respondent of a mechanism in general, and from answer to answer. */
export const SPREAD_OF_PERSONS = 16;
export const SPREAD_OF_ANSWERS = 40;

export const COORDINATOR_SECTOR = 'Social welfare';
export const PARTNER_SECTORS = [
  'Health',
  'Education',
  'Civil society',
  'Police or justice',
  'Local administration',
  'Community',
  'Livelihoods',
];

/** Who is invited in one committee's follow-up, by organisation in the order of the list; nobody of these exists. */
export const MEMBERS = {
  mechanism: 'Driftwood',
  round: 'follow-up',
  organisations: [
    'Driftwood Welfare Office',
    'Driftwood Health Office',
    'Driftwood Education Office',
    'Lantern Relief',
    'Open Gate Trust',
    'Quiet Harbour Aid',
    'Driftwood Police Post',
    'Driftwood Magistrate',
    'Driftwood Council',
    'Eastern Ward Council',
    'Western Ward Council',
    'Mothers of the Ferry',
    'Ferry Youth Circle',
    'Driftwood Farm Extension',
    'Reed and Net Cooperative',
  ],
  inactive: ['Western Ward Council', 'Ferry Youth Circle', 'Quiet Harbour Aid'],
};
