import type { VNode } from 'preact';
import type { ConnectionDetails } from '../../session/state/inspection.js';
import type { DetailsTexts } from '../i18n/texts.js';
import { useNumbers } from '../ui.js';
import { DetailsRow } from './details-row.js';

interface ConnectionProps {
  readonly details: ConnectionDetails;
  readonly texts: DetailsTexts;
}

/** What protects the chat right now. What the browser does not tell is said to be unknown. */
export function ConnectionRows({ details, texts }: ConnectionProps): VNode {
  const { transport, own, partner, ratchet, frames } = details;
  const { dtls, cipher, srtp, route } = transport;
  const number = useNumbers();
  return (
    <>
      <DetailsRow id="exchange" name={texts.exchange.name} means={texts.exchange.means}>
        {texts.exchange[details.exchange]}
      </DetailsRow>
      <DetailsRow id="dtls" name={texts.dtls.name} means={texts.dtls.means}>
        {dtls === null ? texts.unknown : <bdi dir="ltr">{texts.dtls.value(dtls, cipher ?? texts.unknown)}</bdi>}
      </DetailsRow>
      <DetailsRow id="srtp" name={texts.srtp.name} means={texts.srtp.means}>
        {srtp === null ? texts.unknown : <bdi dir="ltr">{srtp}</bdi>}
      </DetailsRow>
      <CertificateRow id="own" certificate={own} texts={texts} />
      <CertificateRow id="partner" certificate={partner} texts={texts} />
      <DetailsRow id="ratchet" name={texts.ratchet.name} means={texts.ratchet.means}>
        {texts.ratchet.value(number(ratchet.sent), number(ratchet.received), number(ratchet.turns))}
      </DetailsRow>
      <DetailsRow id="frames" name={texts.frames.name} means={texts.frames.means}>
        {texts.frames.value(number(frames.epoch), number(frames.sealed), number(frames.opened), number(frames.refused))}
      </DetailsRow>
      <DetailsRow id="path" name={texts.path.name} means={texts.path.means}>
        {route === null ? texts.unknown : texts.path.over(texts.path.value[route.route], route.transport.toUpperCase())}
      </DetailsRow>
    </>
  );
}

interface CertificateProps {
  readonly id: 'own' | 'partner';
  readonly certificate: ConnectionDetails['own'];
  readonly texts: DetailsTexts;
}

function CertificateRow({ id, certificate, texts }: CertificateProps): VNode {
  const { name, means, value } = texts[id];
  if (certificate === null) {
    return (
      <DetailsRow id={id} name={name} means={means}>
        {texts.unknown}
      </DetailsRow>
    );
  }
  const age = texts.minutes(Math.floor((Date.now() - certificate.since) / 60_000));
  return (
    <DetailsRow id={id} name={name} means={means}>
      {value(age)}
      <code dir="ltr">{certificate.fingerprint}</code>
    </DetailsRow>
  );
}
