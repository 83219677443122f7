using System.CommandLine;
using System.Text.Json.Nodes;
using GrantGen.Tool.Cli;
using GrantGen.Tool.Projects;

namespace GrantGen.Tool.Explain;

/// <summary><c>grantgen explain</c>: a token in words. It is sent nowhere.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        Argument<string> token = new("token") { Description = "The token, a file that contains it, or - for the standard input" };
        Option<string?> key = new("--key") { Description = "The API key; without it LIVEKIT_API_KEY, or the key that the token names" };
        Option<string?> secretFile = new("--secret-file") { Description = "A file with the API secret; without it LIVEKIT_API_SECRET. The secret is never printed" };
        Option<string?> project = new("--project") { Description = "A project: shows which of its policies the token is of" };
        Option<bool> json = new("--json") { Description = "Print JSON" };
        Option<bool> noFail = new("--no-fail") { Description = "Exit with 0 where the token does not verify" };
        Command command = new("explain", "Show the claims of a token, what its holder may do, and what the server would answer") { token, key, secretFile, project, json, noFail };
        command.SetAction(result =>
        {
            string text = TokenInput.Read(result.GetValue(token)!, Console.In);
            DateTimeOffset now = TimeProvider.System.GetUtcNow();
            TokenExplanation explanation = TokenExplanation.Create(text, now);
            TokenSignatureCheck signature = TokenSignatureCheck.Run(text, explanation.Issuer, result.GetValue(key), result.GetValue(secretFile),
                Environment.GetEnvironmentVariable, TimeProvider.System);
            IReadOnlyList<string>? policies = result.GetValue(project) is { } name ? FindPolicies(ProjectFile.Find(name), explanation.Token) : null;
            TextWriter output = result.InvocationConfiguration.Output;
            if (result.GetValue(json))
            {
                JsonObject value = ExplanationWriter.ToJson(explanation, signature, now);
                value["policies"] = policies is null ? null : JsonOutput.Strings(policies);
                JsonOutput.Write(output, value);
            }
            else
            {
                ExplanationWriter.Write(output, explanation, signature, now);
                if (policies is not null)
                {
                    output.WriteLine("policy: " + (policies.Count == 0 ? "none of the project's policies has these grants" : string.Join(", ", policies)));
                }
            }

            return signature.IsAccepted || result.GetValue(noFail) ? ExitCode.Success : ExitCode.Findings;
        });
        return command;
    }

    private static List<string> FindPolicies(ProjectFile project, VerifiedToken? token)
        => token is null
            ? []
            : [.. ProjectPolicies.Read(project).File.Blocks.Where(block => PolicyMatch.Fits(block.Policy, token))
                .Select(block => PolicyLocation.Describe(project, block.Policy.Name)).Distinct(StringComparer.Ordinal)];
}
