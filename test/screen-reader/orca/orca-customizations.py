"""Orca reads this when it starts: our voice, and nothing that is not about the page."""

from orca import settings

settings.speechServerFactory = "speech_log"
settings.speechFactoryModules = ["speech_log"]
settings.speechServerInfo = None
settings.enableSpeech = True
settings.silenceSpeech = False
settings.enableBraille = False
settings.enableBrailleMonitor = False
settings.enableSound = False
settings.enableKeyEcho = False
# Otherwise the page is read aloud as soon as it is there.
settings.sayAllOnLoad = False
