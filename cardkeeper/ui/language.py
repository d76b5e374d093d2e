"""The language of the window, switched while it is open: our sentences, and Qt's own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from cardkeeper import i18n


class Language(QObject):
    """Every widget hears of a switch by QEvent.LanguageChange and says everything again."""

    def __init__(self, app: QApplication, name: str) -> None:
        super().__init__(app)
        self._app = app
        self._qt: QTranslator | None = None
        self.system = QLocale.system().uiLanguages()[0] if QLocale.system().uiLanguages() else "en"
        self.use(name)

    def use(self, name: str) -> None:
        """Switch to one of `i18n.LANGUAGES`."""
        i18n.use(name)
        QLocale.setDefault(QLocale(name))
        if self._qt is not None:
            self._app.removeTranslator(self._qt)
            self._qt = None
        qt = QTranslator(self)
        if qt.load(f"qtbase_{name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            self._qt = qt
            self._app.installTranslator(qt)
        for window in self._app.topLevelWidgets():
            self._app.postEvent(window, QEvent(QEvent.Type.LanguageChange))
