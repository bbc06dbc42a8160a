"""Tells the voice the language of each text.

Orca requests a voice in the language of the text, which it reads from the text attribute `language`, and then takes the
voice of its settings. Here the voice gets the requested language. So a text in another language is spoken apart.
"""

from gi.repository import Atspi, GLib
from orca import acss, liveregions, speech_generator

# A copy of a voice has only the properties in this table.
acss.ACSS.settings.update({"kind": None, "language": None})

request_voice = speech_generator.SpeechGenerator.voice
speak_messages = liveregions.LiveRegionManager.pumpMessages


def language_of(obj):
    """Returns the language of an object for which Orca does not ask: a group with a name, a live region."""
    try:
        return Atspi.Text.get_default_attributes(obj).get("language")
    except GLib.Error:
        return None


def voice_with_language(self, key=None, **args):
    [voice] = request_voice(self, key, **args)
    # Orca has the subtags apart, such as "zh" and "Hans".
    language = "-".join(filter(None, [args.get("language"), args.get("dialect")]))
    voice["kind"] = key or speech_generator.DEFAULT
    voice["language"] = language or (language_of(args["obj"]) if args.get("obj") else None)
    return [voice]


def speak_messages_with_language(self):
    """Speaks the text of a live region as a text of the page. Orca uses the voice for its own messages."""
    if not len(self.msg_queue):
        return speak_messages(self)
    *_, region = self.msg_queue.queue[0]
    voice = acss.ACSS({"kind": speech_generator.DEFAULT, "language": language_of(region)})
    script, present = self._script, self._script.presentMessage
    script.presentMessage = lambda text: present(text, voice=voice)
    try:
        return speak_messages(self)
    finally:
        del script.presentMessage


speech_generator.SpeechGenerator.voice = voice_with_language
liveregions.LiveRegionManager.pumpMessages = speak_messages_with_language
