import TextImage from '../TextImage.astro';
import BarChart from './BarChart.astro';
import Contact from './Contact.astro';
import DataProtectionAuthority from './DataProtectionAuthority.astro';
import DataProtectionOfficer from './DataProtectionOfficer.astro';
import Figure from './Figure.astro';
import Gallery from './Gallery.astro';
import Hosting from './Hosting.astro';
import HostingTransfer from './HostingTransfer.astro';
import LogRetention from './LogRetention.astro';
import Note from './Note.astro';
import PaidLink from './PaidLink.astro';
import Publisher from './Publisher.astro';
import PullQuote from './PullQuote.astro';
import Source from './Source.astro';
import Video from './Video.astro';
import VideoProviders from './VideoProviders.astro';

/** The components that editors use in MDX without importing them, and what displays their images. */
export const proseComponents = {
  BarChart,
  Contact,
  DataProtectionAuthority,
  DataProtectionOfficer,
  Figure,
  Gallery,
  Hosting,
  HostingTransfer,
  LogRetention,
  Note,
  PaidLink,
  Publisher,
  PullQuote,
  Source,
  img: TextImage,
  Video,
  VideoProviders,
};
