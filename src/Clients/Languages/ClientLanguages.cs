using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Languages;

/// <summary>The languages, by file extension.</summary>
internal static class ClientLanguages
{
    private static readonly CallIndex s_javaScriptCalls = new(JavaScriptCalls.All);
    private static readonly CallIndex s_androidCalls = new(AndroidCalls.All);

    private static readonly KeywordSet s_javaScriptTypes = new("class", "interface", "type", "enum");
    private static readonly KeywordSet s_javaScriptBlocks = new("class", "interface", "enum", "namespace", "module");

    private static readonly ClientLanguage s_typeScript = JavaScript("TypeScript", hasTags: false);
    private static readonly ClientLanguage s_javaScript = JavaScript("JavaScript", hasTags: true);

    private static readonly ClientLanguage s_vue = new("Vue", ClientSdk.JavaScript, s_javaScriptCalls,
        (text, tokens, comments) => new MarkupLexer(text, tokens, comments, isSvelte: false).Run())
    {
        TypeWords = s_javaScriptTypes,
        TypeBlockWords = s_javaScriptBlocks,
    };

    /// <summary>HTML pages. Only their scripts are read.</summary>
    private static readonly ClientLanguage s_html = s_vue with { Name = "HTML" };

    /// <summary>Razor pages and components. Only their scripts are read; their C# is compiled.</summary>
    private static readonly ClientLanguage s_razor = s_vue with { Name = "Razor" };

    private static readonly ClientLanguage s_svelte = new("Svelte", ClientSdk.JavaScript, s_javaScriptCalls,
        (text, tokens, comments) => new MarkupLexer(text, tokens, comments, isSvelte: true).Run())
    {
        TypeWords = s_javaScriptTypes,
        TypeBlockWords = s_javaScriptBlocks,
    };

    private static readonly ClientLanguage s_swift = new(
        "Swift",
        ClientSdk.Swift,
        new CallIndex(SwiftCalls.All, "init"),
        (text, tokens, comments) => new SwiftLexer(text, 0, text.Length, tokens, comments).Run())
    {
        TypeWords = new("class", "struct", "enum", "protocol", "actor"),
        TypeBlockWords = new("class", "struct", "enum", "protocol", "actor", "extension"),
        LabelSign = ":",
        FunctionWords = new("func", "init"),
    };

    private static readonly ClientLanguage s_kotlin = new(
        "Kotlin",
        ClientSdk.Android,
        s_androidCalls,
        (text, tokens, comments) => new KotlinLexer(text, 0, text.Length, tokens, comments).Run())
    {
        TypeWords = new("class", "interface", "object"),
        TypeBlockWords = new("class", "interface", "object"),
        LabelSign = "=",
        FunctionWords = new("fun", "class", "constructor"),
    };

    private static readonly ClientLanguage s_java = new(
        "Java",
        ClientSdk.Android,
        s_androidCalls,
        (text, tokens, comments) => new JavaLexer(text, 0, text.Length, tokens, comments).Run())
    {
        TypeWords = new("class", "interface", "enum", "record"),
        TypeBlockWords = new("class", "interface", "enum", "record"),
        TypesComeFirst = true,
    };

    private static readonly ClientLanguage s_dart = new(
        "Dart",
        ClientSdk.Flutter,
        new CallIndex(FlutterCalls.All),
        (text, tokens, comments) => new DartLexer(text, 0, text.Length, tokens, comments).Run())
    {
        TypeWords = new("class", "mixin", "enum"),
        TypeBlockWords = new("class", "mixin", "enum", "extension"),
        LabelSign = ":",
        TypesComeFirst = true,
    };

    private static readonly ClientLanguage s_python = new(
        "Python",
        ClientSdk.Python,
        new CallIndex(PythonCalls.All),
        (text, tokens, comments) => new PythonLexer(text, 0, text.Length, tokens, comments).Run())
    {
        TypeWords = new("class"),
        TypeBlockWords = new("class"),
        LabelSign = "=",
        FunctionWords = new("def"),
        IsFunctionScoped = true,
    };

    private static readonly ClientLanguage s_rust = new(
        "Rust",
        ClientSdk.Rust,
        new CallIndex(RustCalls.All),
        (text, tokens, comments) => new RustLexer(text, 0, text.Length, tokens, comments).Run())
    {
        TypeWords = new("struct", "enum", "trait"),
        TypeBlockWords = new("struct", "enum", "trait", "impl", "mod"),
        FunctionWords = new("fn"),
    };

    private static readonly ClientLanguage s_go = new(
        "Go",
        ClientSdk.Go,
        new CallIndex(GoCalls.All),
        (text, tokens, comments) => new GoLexer(text, 0, text.Length, tokens, comments).Run())
    {
        TypeWords = new("type"),
        TypeBlockWords = new("struct", "interface"),
        FunctionWords = new("func"),
    };

    private static readonly ClientLanguage s_cpp = new(
        "C++",
        ClientSdk.Cpp,
        new CallIndex(CppCalls.All),
        (text, tokens, comments) => new CppLexer(text, 0, text.Length, tokens, comments).Run())
    {
        TypeWords = new("class", "struct", "enum"),
        TypeBlockWords = new("class", "struct", "enum", "namespace"),
        TypesComeFirst = true,
    };

    private static readonly ClientLanguage s_cSharp = new(
        "C#",
        ClientSdk.CSharp,
        new CallIndex(CSharpCalls.All),
        (text, tokens, comments) => new CSharpLexer(text, 0, text.Length, tokens, comments).Run())
    {
        TypeWords = new("class", "struct", "record", "interface", "enum"),
        TypeBlockWords = new("class", "struct", "record", "interface", "enum", "namespace"),
        LabelSign = ":",
        TypesComeFirst = true,
    };

    /// <summary>The languages by extension, in lower case.</summary>
    public static readonly IReadOnlyDictionary<string, ClientLanguage> ByEnding = new Dictionary<string, ClientLanguage>(StringComparer.OrdinalIgnoreCase)
    {
        ["swift"] = s_swift,
        ["kt"] = s_kotlin,
        ["kts"] = s_kotlin,
        ["java"] = s_java,
        ["ts"] = s_typeScript,
        ["mts"] = s_typeScript,
        ["cts"] = s_typeScript,
        ["tsx"] = JavaScript("TypeScript", hasTags: true),
        ["js"] = s_javaScript,
        ["mjs"] = s_javaScript,
        ["cjs"] = s_javaScript,
        ["jsx"] = s_javaScript,
        ["vue"] = s_vue,
        ["html"] = s_html,
        ["htm"] = s_html,
        ["razor"] = s_razor,
        ["cshtml"] = s_razor,
        ["svelte"] = s_svelte,
        ["dart"] = s_dart,
        ["py"] = s_python,
        ["rs"] = s_rust,
        ["go"] = s_go,
        ["cs"] = s_cSharp,
        ["cpp"] = s_cpp,
        ["cc"] = s_cpp,
        ["cxx"] = s_cpp,
        ["h"] = s_cpp,
        ["hh"] = s_cpp,
        ["hpp"] = s_cpp,
        ["hxx"] = s_cpp,
    };

    /// <summary>The language of a file; null if the language is not supported.</summary>
    public static ClientLanguage? FindByPath(string path)
        => ByEnding.TryGetValue(path.Substring(path.LastIndexOf('.') + 1), out ClientLanguage? language) ? language : null;

    private static ClientLanguage JavaScript(string name, bool hasTags) => new(
        name,
        ClientSdk.JavaScript,
        s_javaScriptCalls,
        (text, tokens, comments) => new JavaScriptLexer(text, 0, text.Length, tokens, comments, hasTags).Run())
    {
        TypeWords = s_javaScriptTypes,
        TypeBlockWords = s_javaScriptBlocks,
    };
}
