package org.proviso.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We collect your name.",
                "en | You may opt out at any time in the settings of your account, and we will respect that choice.",
                "en | Cookies. Settings. Privacy Policy.",
                "de | Wir erheben Ihren Namen und Ihre Anschrift, wenn Sie bei uns ein Konto eröffnen.",
                "fr | Nous collectons vos données lorsque vous ouvrez un compte.",
                "es | Recopilamos su nombre y su dirección cuando abre una cuenta.",
                "nl | Wij verzamelen uw naam en adres wanneer u een account opent.",
                "sv | Vi samlar in ditt namn och din adress när du öppnar ett konto.",
                "ja | 当社は、お客様がアカウントを開設する際に、お名前とご住所を収集します。",
                "und | 1 2 3"
            })
    void languagesAreToldApartOnShortTexts(String language, String text) {
        assertThat(Language.of(text)).isEqualTo(language);
    }
}
