/* How many places are needed for so many children to have one in time. */
import { asking } from './job.js';

asking('places', [
  { name: 'route', label: 'Which places', note: 'sought by councils, or for children sent by courts', options: [['welfare', 'welfare places'], ['justice', 'places for courts’ children']], value: 'welfare' },
  { name: 'target', kind: 'number', of: 100, label: 'Children of 100 who shall have a place', value: 80 },
  { name: 'within', kind: 'number', label: 'Within so many days', value: 28 },
  { name: 'futures', kind: 'number', label: 'Futures', note: 'more take longer', value: 100 },
], 'How many places?');
