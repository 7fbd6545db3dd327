import type { ComponentChildren, VNode } from 'preact';

/** Icons are drawn here, 24 × 24, in the colour of the text; words beside them say what they mean. */
function Icon({ children }: { readonly children: ComponentChildren }): VNode {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

const strike = <path d="M4 4l16 16" />;

export const MicrophoneIcon = ({ off = false }: { readonly off?: boolean }): VNode => (
  <Icon>
    <rect x="9" y="3" width="6" height="11" rx="3" />
    <path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3" />
    {off && strike}
  </Icon>
);

export const CameraIcon = ({ off = false }: { readonly off?: boolean }): VNode => (
  <Icon>
    <rect x="3" y="6.5" width="12.5" height="11" rx="2.5" />
    <path d="M15.5 10.5l5.5-3v9l-5.5-3" />
    {off && strike}
  </Icon>
);

export const BlurIcon = (): VNode => (
  <Icon>
    <circle cx="12" cy="9" r="4" stroke-dasharray="2.4 1.8" />
    <path d="M4.5 20.5c1-4 4-6 7.5-6s6.5 2 7.5 6" stroke-dasharray="2.4 1.8" />
  </Icon>
);

export const FullScreenIcon = ({ on }: { readonly on: boolean }): VNode => (
  <Icon>
    {on ? <path d="M9 4v5H4M15 4v5h5M9 20v-5H4M15 20v-5h5" /> : <path d="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5" />}
  </Icon>
);

export const FlagIcon = (): VNode => (
  <Icon>
    <path d="M6 21V4M6 4.500h11.500l-2.5 4 2.5 4H6" />
  </Icon>
);

export const LockIcon = ({ verified = false }: { readonly verified?: boolean }): VNode => (
  <Icon>
    <rect x="5" y="10.5" width="14" height="10" rx="2.5" />
    <path d="M8 10.500V8a4 4 0 0 1 8 0v2.5" />
    {verified ? <path d="M9 15.500l2.2 2.200L15.2 13.7" /> : <path d="M12 14.500v2.5" />}
  </Icon>
);

export const TextIcon = (): VNode => (
  <Icon>
    <path d="M5 5h14a2 2 0 0 1 2 2v7.500a2 2 0 0 1-2 2h-7.500L7 20.500v-4H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Z" />
    <path d="M7.5 9.500h9M7.5 12.500h5.5" />
  </Icon>
);

export const VoiceIcon = (): VNode => (
  <Icon>
    <path d="M3.5 10.500v3M7.7 7.500v9M12 4.500v15M16.3 7.500v9M20.5 10.500v3" />
  </Icon>
);

/** One of them is filled for each grade of the connection. */
export const BarsIcon = ({ filled }: { readonly filled: 0 | 1 | 2 | 3 }): VNode => (
  <Icon>
    {[0, 1, 2].map((bar) => (
      <rect
        key={bar}
        class={bar < filled ? 'bar-filled' : 'bar-empty'}
        x={4 + bar * 6}
        y={14 - bar * 5}
        width="4"
        height={6 + bar * 5}
        rx="1.2"
      />
    ))}
  </Icon>
);

export const MoreIcon = (): VNode => (
  <Icon>
    <path class="dots" d="M5.500 12h.01M12 12h.01M18.500 12h.01" />
  </Icon>
);

export const FlipIcon = (): VNode => (
  <Icon>
    <path d="M4 11.500a8 8 0 0 1 13.700-5L20 8.800M20 4v4.800h-4.800M20 12.500a8 8 0 0 1-13.700 5L4 15.200M4 20v-4.800h4.800" />
  </Icon>
);

export const FloatingIcon = ({ on }: { readonly on: boolean }): VNode => (
  <Icon>
    <path d="M21 11V6.500A2 2 0 0 0 19 4.500H5a2 2 0 0 0-2 2v11a2 2 0 0 0 2 2h5" />
    <rect x="13" y="13.500" width="8" height="6" rx="1.500" class={on ? 'bar-filled' : ''} />
  </Icon>
);

export const DevicesIcon = (): VNode => (
  <Icon>
    <path d="M4 7h9M18 7h2M4 17h2M11 17h9" />
    <circle cx="15.500" cy="7" r="2.500" />
    <circle cx="8.500" cy="17" r="2.500" />
  </Icon>
);

export const ScreenIcon = (): VNode => (
  <Icon>
    <rect x="3" y="4.5" width="18" height="12" rx="2" />
    <path d="M8.5 20.500h7M12 13.500v-5M9.5 10.500l2.500-2.500 2.500 2.500" />
  </Icon>
);

export const EyeIcon = ({ off = false }: { readonly off?: boolean }): VNode => (
  <Icon>
    <path d="M2.5 12c2.5-4.5 5.7-6.5 9.5-6.500s7 2 9.5 6.500c-2.5 4.5-5.7 6.5-9.5 6.500s-7-2-9.5-6.500Z" />
    <circle cx="12" cy="12" r="3" />
    {off && strike}
  </Icon>
);

export const SpeakerIcon = (): VNode => (
  <Icon>
    <path d="M4 9.500v5h3.500L12 18.500v-13L7.5 9.500ZM15.5 9a4.2 4.2 0 0 1 0 6M18 6.500a7.8 7.8 0 0 1 0 11" />
  </Icon>
);

export const SendIcon = (): VNode => (
  <Icon>
    <path d="M12 19.500V5M5.5 11.500L12 5l6.5 6.5" />
  </Icon>
);

export const AttachIcon = (): VNode => (
  <Icon>
    <path d="M20 11.500l-8 8a5 5 0 0 1-7-7l8.500-8.500a3.300 3.300 0 0 1 4.700 4.700L9.700 17.200a1.600 1.600 0 0 1-2.300-2.300L15 7.300" />
  </Icon>
);

export const FileIcon = (): VNode => (
  <Icon>
    <path d="M6.500 3.500h7l5 5V19a1.500 1.500 0 0 1-1.500 1.500H6.500A1.500 1.500 0 0 1 5 19V5a1.500 1.500 0 0 1 1.500-1.500ZM13 3.500V9h5.500" />
  </Icon>
);

export const PictureIcon = (): VNode => (
  <Icon>
    <rect x="3.500" y="4.500" width="17" height="15" rx="2.500" />
    <circle cx="9" cy="10" r="1.700" />
    <path d="M4 17.500l5-4 3.500 2.500 3.500-3.500 4.500 4.500" />
  </Icon>
);

export const StopIcon = (): VNode => (
  <Icon>
    <rect x="6" y="6" width="12" height="12" rx="2.5" />
  </Icon>
);

/** Points onwards; mirrored where the page reads from right to left. */
export const NextIcon = (): VNode => (
  <span class="onwards">
    <Icon>
      <path d="M5 12h13M12.5 6l6 6-6 6" />
    </Icon>
  </span>
);

export const CloseIcon = (): VNode => (
  <Icon>
    <path d="M6 6l12 12M18 6L6 18" />
  </Icon>
);

export const PlusIcon = (): VNode => (
  <Icon>
    <path d="M12 5.500v13M5.5 12h13" />
  </Icon>
);

export const CheckIcon = (): VNode => (
  <Icon>
    <path d="M5 12.500l4.5 4.500L19 7.5" />
  </Icon>
);

export const LinkIcon = (): VNode => (
  <Icon>
    <path d="M10 13.500a4 4 0 0 0 5.8.3l3-3a4 4 0 0 0-5.700-5.700l-1.600 1.600" />
    <path d="M14 10.500a4 4 0 0 0-5.800-.3l-3 3a4 4 0 0 0 5.700 5.700l1.600-1.600" />
  </Icon>
);

export const CopyIcon = (): VNode => (
  <Icon>
    <rect x="9" y="9" width="11" height="11" rx="2.5" />
    <path d="M15 5.500A1.500 1.500 0 0 0 13.500 4h-7A2.500 2.500 0 0 0 4 6.500v7A1.500 1.500 0 0 0 5.500 15" />
  </Icon>
);

export const ShareIcon = (): VNode => (
  <Icon>
    <path d="M12 15V4M8 7.500L12 3.500l4 4M6.500 11H6a2 2 0 0 0-2 2v5.500a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V13a2 2 0 0 0-2-2h-.5" />
  </Icon>
);

export const ClockIcon = (): VNode => (
  <Icon>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M12 7v5l3.500 2" />
  </Icon>
);

export const KeyboardIcon = (): VNode => (
  <Icon>
    <rect x="2.5" y="6" width="19" height="12" rx="2.5" />
    <path d="M6.5 10h.01M10 10h.01M13.5 10h.01M17 10h.01M8 14h8" />
  </Icon>
);

export const GlobeIcon = (): VNode => (
  <Icon>
    <circle cx="12" cy="12" r="9" />
    <path d="M3 12h18M12 3c5 5.5 5 12.5 0 18M12 3c-5 5.5-5 12.5 0 18" />
  </Icon>
);

export const DownIcon = (): VNode => (
  <Icon>
    <path d="M7 10l5 5 5-5" />
  </Icon>
);
