package com.example.app;

import com.example.client.Bitrix24;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** An application that has the client as a bean, made from a property. */
@SpringBootApplication
public class Application {

    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    @Bean
    Bitrix24 bitrix24(@Value("${bitrix24.webhook}") String webhook) {
        return Bitrix24.webhook(webhook);
    }
}
