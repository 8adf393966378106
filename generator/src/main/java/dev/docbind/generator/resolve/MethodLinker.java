package dev.docbind.generator.resolve;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.Effect;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Overview;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.read.PageLookups;
import dev.docbind.generator.resolve.calling.CallingReader;
import dev.docbind.generator.resolve.calling.EffectReader;
import dev.docbind.generator.resolve.error.AnsweredMessages;
import dev.docbind.generator.resolve.error.ErrorLinker;
import dev.docbind.generator.resolve.error.SentErrors;
import dev.docbind.generator.resolve.example.AnswerReader;
import dev.docbind.generator.resolve.example.Examples;
import dev.docbind.generator.resolve.example.RequestReader;
import dev.docbind.generator.resolve.field.ParameterLinker;
import dev.docbind.generator.resolve.field.child.PageTypes;
import dev.docbind.generator.resolve.field.type.TypeGlossary;
import dev.docbind.generator.resolve.identity.MethodId;
import dev.docbind.generator.resolve.identity.MethodTitle;
import dev.docbind.generator.resolve.identity.PageCalls;
import dev.docbind.generator.resolve.intro.Deprecation;
import dev.docbind.generator.resolve.intro.DeprecationReader;
import dev.docbind.generator.resolve.intro.Introduction;
import dev.docbind.generator.resolve.intro.IntroductionReader;
import dev.docbind.generator.resolve.json.TolerantJson;
import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.resolve.response.ResponseLinker;
import dev.docbind.generator.resolve.rule.DocumentedMethod;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;

/** Links one page whose method is known. */
final class MethodLinker {

    private final IntroductionReader introductions = new IntroductionReader();
    private final DeprecationReader deprecations = new DeprecationReader();
    private final ErrorLinker errors = new ErrorLinker();
    private final RequestReader requests;
    private final AnswerReader answers;
    private final ParameterLinker parameters;
    private final ResponseLinker responses;

    MethodLinker(PageLookups pages) {
        TolerantJson json = new TolerantJson();
        PageTypes types = new PageTypes(pages);
        TypeGlossary glossary = new TypeGlossary(pages);
        requests = new RequestReader(json);
        answers = new AnswerReader(json);
        parameters = new ParameterLinker(types, glossary);
        responses = new ResponseLinker(types, glossary);
    }

    DocumentedMethod link(
            String path,
            MethodId id,
            PageCalls calls,
            List<Element> elements,
            Outline outline,
            Diagnostics diagnostics) {
        SourceLocation place = outline.title() == null
                ? SourceLocation.of(path, 1, 1)
                : outline.title().location();
        Introduction introduction = introductions.read(outline.introduction());
        Deprecation deprecation = deprecations.read(path, outline, id.name());
        List<ErrorRow> errorRows = errors.method(outline, diagnostics);
        List<RequestExample> sent = requests.read(elements, calls.fences(), diagnostics);
        List<AnswerExample> answered = answers.read(outline, errorRows, diagnostics);
        Examples examples = Examples.of(id.name(), sent, answered);
        List<Field> given = parameters.link(outline, place, examples, diagnostics);
        List<Field> response = responses.link(outline, place, given, examples, diagnostics);
        String title = MethodTitle.of(outline, id);
        Effect effect = EffectReader.read(title, introduction.description(), id.name(), given);
        Method method = new Method(
                id.name(),
                id.rest(),
                place,
                new Overview(
                        title,
                        introduction.description(),
                        introduction.access(),
                        false,
                        deprecation.deprecated(),
                        deprecation.replacedBy(),
                        deprecation.advice(),
                        introduction.scopes()),
                given,
                List.of(),
                response,
                SentErrors.of(new AnsweredMessages(answered).corrected(errorRows), answered),
                sent,
                answered,
                CallingReader.read(outline, effect, given, response, examples));
        return new DocumentedMethod(method, examples);
    }
}
