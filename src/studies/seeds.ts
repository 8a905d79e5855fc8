// Made by test/tools/seeds-index.ts; do not edit. The seed studies, in the order of their ids.
import NCT05030779 from '../../seeds/NCT05030779.json';
import NCT05798117 from '../../seeds/NCT05798117.json';
import NCT05846347 from '../../seeds/NCT05846347.json';
import NCT05859997 from '../../seeds/NCT05859997.json';
import NCT05869955 from '../../seeds/NCT05869955.json';
import NCT05938725 from '../../seeds/NCT05938725.json';
import NCT05988216 from '../../seeds/NCT05988216.json';
import NCT06010472 from '../../seeds/NCT06010472.json';
import NCT06121297 from '../../seeds/NCT06121297.json';
import NCT06189157 from '../../seeds/NCT06189157.json';
import NCT06208280 from '../../seeds/NCT06208280.json';
import NCT06255028 from '../../seeds/NCT06255028.json';
import NCT06265220 from '../../seeds/NCT06265220.json';
import NCT06308978 from '../../seeds/NCT06308978.json';
import NCT06318533 from '../../seeds/NCT06318533.json';
import NCT06375993 from '../../seeds/NCT06375993.json';
import NCT06377228 from '../../seeds/NCT06377228.json';
import NCT06421701 from '../../seeds/NCT06421701.json';
import NCT06434363 from '../../seeds/NCT06434363.json';
import NCT06464679 from '../../seeds/NCT06464679.json';
import NCT06468683 from '../../seeds/NCT06468683.json';
import NCT06518668 from '../../seeds/NCT06518668.json';
import NCT06530849 from '../../seeds/NCT06530849.json';
import NCT06557265 from '../../seeds/NCT06557265.json';
import NCT06581198 from '../../seeds/NCT06581198.json';
import NCT06581562 from '../../seeds/NCT06581562.json';
import NCT06614270 from '../../seeds/NCT06614270.json';
import NCT06676631 from '../../seeds/NCT06676631.json';
import NCT06691152 from '../../seeds/NCT06691152.json';
import NCT06792799 from '../../seeds/NCT06792799.json';
import NCT06946485 from '../../seeds/NCT06946485.json';
import NCT07015983 from '../../seeds/NCT07015983.json';
import NCT07083349 from '../../seeds/NCT07083349.json';
import NCT07095075 from '../../seeds/NCT07095075.json';
import NCT07144462 from '../../seeds/NCT07144462.json';
import NCT07283315 from '../../seeds/NCT07283315.json';
import NCT07358988 from '../../seeds/NCT07358988.json';
import NCT07412210 from '../../seeds/NCT07412210.json';
import NCT07432334 from '../../seeds/NCT07432334.json';
import NCT07490041 from '../../seeds/NCT07490041.json';
import NCT07570862 from '../../seeds/NCT07570862.json';
import type { Study } from '../model/study';

export const seeds = [
  NCT05030779,
  NCT05798117,
  NCT05846347,
  NCT05859997,
  NCT05869955,
  NCT05938725,
  NCT05988216,
  NCT06010472,
  NCT06121297,
  NCT06189157,
  NCT06208280,
  NCT06255028,
  NCT06265220,
  NCT06308978,
  NCT06318533,
  NCT06375993,
  NCT06377228,
  NCT06421701,
  NCT06434363,
  NCT06464679,
  NCT06468683,
  NCT06518668,
  NCT06530849,
  NCT06557265,
  NCT06581198,
  NCT06581562,
  NCT06614270,
  NCT06676631,
  NCT06691152,
  NCT06792799,
  NCT06946485,
  NCT07015983,
  NCT07083349,
  NCT07095075,
  NCT07144462,
  NCT07283315,
  NCT07358988,
  NCT07412210,
  NCT07432334,
  NCT07490041,
  NCT07570862,
] as unknown as readonly Study[];
