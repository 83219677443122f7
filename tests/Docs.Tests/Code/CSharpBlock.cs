using System.IdentityModel.Tokens.Jwt;
using System.Text.RegularExpressions;
using GrantGen.Docs.Tests.Pages;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace GrantGen.Docs.Tests.Code;

/// <summary>
/// A C# block as a project. The block is a whole file, or replaces <c>// &lt;block/&gt;</c> in a context of the folder <c>Contexts</c>. The
/// project references the libraries whose names occur in the block.
/// </summary>
internal static partial class CSharpBlock
{
    private const string Place = "// <block/>\n";

    private const string Usings = "global using System.IO;\nglobal using System.Net.Http;\n";

    /// <summary>The file that the block is compiled as.</summary>
    public static string FileName(Fence block) => $"{Path.GetFileNameWithoutExtension(block.Page)}{block.Line}.cs";

    /// <summary>The project.</summary>
    public static TestProject Project(Fence block)
    {
        string text = Text(block);
        TestProject project = TestProject.Of().WithSource("Usings.cs", Usings)
            // A block can declare a value without using it.
            .WithNoWarn("CS0168", "CS0219", "CS1591")
            .WithSource(FileName(block), text);
        project = IsProgram(block) || block.Context == "web" ? project.WithOutputKind(OutputKind.ConsoleApplication) : project;

        // Reference only the libraries that the block names: some of their types have the same names.
        project = text.Contains("LiveKit.Rtc", StringComparison.Ordinal) ? project.WithClient() : project;
        project = text.Contains("Livekit.Server.Sdk.Dotnet", StringComparison.Ordinal) ? project.WithServerSdk() : project;
        project = text.Contains("IdentityModel.Tokens", StringComparison.Ordinal)
            ? new[] { typeof(JwtPayload), typeof(SecurityKey), typeof(JsonWebTokenHandler) }.Aggregate(project, (with, type) => with.WithReference(MetadataReference.CreateFromFile(type.Assembly.Location)))
            : project;
        project = text.Contains("AddJwtBearer", StringComparison.Ordinal) ? project.WithReference(MetadataReference.CreateFromFile(typeof(JwtBearerDefaults).Assembly.Location)) : project;
        bool isAspNetCore = AspNetCoreName().IsMatch(text);

        bool isTesting = TestingType().IsMatch(text);
        project = isTesting ? project.WithReference(MetadataReference.CreateFromFile(typeof(PermissionSimulator).Assembly.Location)) : project;

        // The packages for ASP.NET Core and for tests depend on the verification package.
        project = isAspNetCore || isTesting || VerificationType().IsMatch(text) ? project.WithReference(MetadataReference.CreateFromFile(typeof(TokenVerifier).Assembly.Location)) : project;
        return isAspNetCore
            ? project.WithAspNetCore().WithReference(MetadataReference.CreateFromFile(typeof(TokenDecision).Assembly.Location))
            : project;
    }

    /// <summary>Whether the block has top-level statements.</summary>
    public static bool IsProgram(Fence block)
        => block.Context == "file" && CSharpSyntaxTree.ParseText(block.Text).GetCompilationUnitRoot().Members.Any(member => member is GlobalStatementSyntax);

    /// <summary>The rules that the comments of the block announce, each with its line: <c>// GG2001</c>.</summary>
    public static IEnumerable<string> Announced(Fence block)
        => block.Text.Split('\n').SelectMany((line, index) => Mark().Matches(line).SelectMany(match => match.Groups[1].Value.Split(", ")).Select(id => $"{id} in line {index + 1}"));

    /// <summary>The rules that are reported in the block, each with its line.</summary>
    public static IEnumerable<string> Reported(Fence block, IEnumerable<Diagnostic> diagnostics)
    {
        int before = Before(block).Count(character => character == '\n');
        return diagnostics
            .Where(diagnostic => diagnostic.Location.SourceTree?.FilePath == FileName(block))
            .Select(diagnostic => $"{diagnostic.Id} in line {diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1 - before}");
    }

    private static string Text(Fence block) => block.Context == "file" ? block.Text : Context(block.Context).Replace(Place, block.Text, StringComparison.Ordinal);

    private static string Before(Fence block) => block.Context == "file" ? "" : Context(block.Context).Split(Place)[0];

    private static string Context(string name)
    {
        using Stream? stream = typeof(CSharpBlock).Assembly.GetManifestResourceStream($"Contexts/{name}");
        Assert.True(stream is not null, $"There is no context '{name}'");
        using StreamReader reader = new(stream!);
        string text = reader.ReadToEnd();
        Assert.Contains(Place, text, StringComparison.Ordinal);
        return text;
    }

    [GeneratedRegex("// ((?:GG\\d{4}(?:, )?)+)")]
    private static partial Regex Mark();

    [GeneratedRegex(@"\b(?:TokenVerifier|WebhookVerifier|VerifiedToken|ApiKeyPair|TokenVerification(?:Exception|Failure))\b")]
    private static partial Regex VerificationType();

    [GeneratedRegex(@"\b(?:PermissionSimulator|LiveKitAction|FakeLiveKitServer|Should(?:Not)?(?:Allow|Grant))\b")]
    private static partial Regex TestingType();

    [GeneratedRegex(@"\b(?:Microsoft\.AspNetCore|AddGrantGen|MapTokenEndpoint|MapLiveKitWebhook|TokenDecision|TokenRequest|TokenKeys|GrantGenOptions|TokenVerification)\b")]
    private static partial Regex AspNetCoreName();
}
