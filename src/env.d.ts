declare namespace App {
  interface Locals {
    /** Set by standing pages, for the block that names who receives data when a video is loaded. */
    videoRecipients?: import('./lib/law/embedded-videos.ts').VideoRecipient[];
  }
}
