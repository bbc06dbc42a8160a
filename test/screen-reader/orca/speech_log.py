"""A voice for Orca that writes down what it is given to speak: one JSON object a line, {"time": seconds, "text": "…"}, on standard output.

Orca loads it by its name, as it loads its own speech servers; everything before the voice is Orca itself.
"""

import json
import time

from gi.repository import GLib
from orca import chnames, speechserver

# Reading on goes at the pace of the voice; this one is in a hurry. Seconds a character.
PACE = 0.001


def log(text, acss=None):
    if text:
        utterance = {"time": round(time.time(), 3), "text": text}
        # voice_language.py adds these.
        for name in ("kind", "language"):
            if acss and acss.get(name):
                utterance[name] = acss[name]
        print(json.dumps(utterance), flush=True)


class SpeechServer(speechserver.SpeechServer):
    _server = None

    @staticmethod
    def getFactoryName():
        return "Log"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        SpeechServer._server = SpeechServer._server or SpeechServer()
        return SpeechServer._server

    @staticmethod
    def shutdownActiveServers():
        SpeechServer._server = None

    def __init__(self):
        super().__init__()
        # Counts what was started and stopped, so that a reading that was interrupted does not go on.
        self._reading = 0

    def getInfo(self):
        return ["log", "log"]

    def getVoiceFamilies(self):
        name, language = speechserver.VoiceFamily.NAME, speechserver.VoiceFamily.LANG
        return [speechserver.VoiceFamily({name: "log", language: "en"})]

    def speak(self, text=None, acss=None, interrupt=True):
        log(text, acss)

    def speakCharacter(self, character, acss=None):
        log(chnames.getCharacterName(character) or character)

    def speakKeyEvent(self, event, acss=None):
        log(event.getKeyName())

    def sayAll(self, utteranceIterator, progressCallback):
        """Reads on to the end of the page: Orca gives the next utterance when it hears that the one before is over."""
        self._reading += 1
        reading = self._reading

        def say_next():
            if reading == self._reading:
                context, acss = next(utteranceIterator, (None, None))
                if context:
                    log(context.utterance, acss)
                    progressCallback(context.copy(), speechserver.SayAllContext.PROGRESS)
                    GLib.timeout_add(int(10 + 1000 * PACE * len(context.utterance)), end, context)
            return False

        def end(context):
            over = reading == self._reading
            if over:
                context.currentOffset = context.endOffset
            how = speechserver.SayAllContext.COMPLETED if over else speechserver.SayAllContext.INTERRUPTED
            progressCallback(context.copy(), how)
            return say_next()

        GLib.idle_add(say_next)

    def stop(self):
        self._reading += 1
