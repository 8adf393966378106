package dev.docbind.runtime.testing.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhpFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what PHP's parse_str makes of each
                "a=1&b=two%20words+and | {'a':'1','b':'two words and'}",
                "filter[%3E%3DPRICE]=15 | {'filter':{'>=PRICE':'15'}}",
                "a%5Bb%5D%5B0%5D=x&a[b][1]=y | {'a':{'b':['x','y']}}",
                "a[]=x&a[]=y | {'a':['x','y']}",
                "a[]= | {'a':['']}",
                "a[1]=x&a[]=y | {'a':{'1':'x','2':'y'}}",
                "a[0][n]=x&a[1][n]=y | {'a':[{'n':'x'},{'n':'y'}]}",
                "a=1&a=2 | {'a':'2'}",
                "a=1&a[b]=2 | {'a':{'b':'2'}}",
                "a[b=1 | {'a':'1'}",
                "flag | {'flag':''}",
                "a=x=y%26z | {'a':'x=y&z'}",
                "a[%D0%96]=%F0%9F%98%80 | {'a':{'Ж':'😀'}}",
                "'' | {}"
            })
    void aFormIsReadAsPhpReadsIt(String form, String json) {
        assertThat(PhpForm.parse(form == null ? "" : form)).hasToString(json.replace('\'', '"'));
    }
}
