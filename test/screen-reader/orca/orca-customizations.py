"""Orca reads this when it starts: our voice, and nothing that is not about the page."""

import os

from orca import messages, object_properties, settings

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

if os.environ.get("LANGUAGE"):
    import voice_language

    # The tests wait for the first of these. They leave out the others, which they know in English only.
    messages.PAGE_LOADING_END_NAMED = "Finished loading %s."
    for name in dir(messages):
        if name in ("PAGE_LOADING_START", "MODE_BROWSE", "MODE_FOCUS") or name.startswith("LEAVING_"):
            setattr(messages, name, "")
    object_properties.ROLE_LANDMARK_MAIN = ""
