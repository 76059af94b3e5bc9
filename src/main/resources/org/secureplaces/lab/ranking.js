/* All closures, ranked by harm. */
import { asking } from './job.js';

asking('ranking', [
  { name: 'date', kind: 'date', label: 'Closing day', note: 'the same for every home', value: '2027-04-01' },
  { name: 'futures', kind: 'number', label: 'Futures', note: 'more take longer and tell closer ranks apart', value: 100 },
], 'Rank all closures');
