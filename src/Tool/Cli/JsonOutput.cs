using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GrantGen.Tool.Cli;

/// <summary>JSON for machines: indented, one value, readable text.</summary>
internal static class JsonOutput
{
    /// <summary>The output is a file or a terminal, never a page: quotation marks and non-ASCII letters need no escape.</summary>
    private static readonly JsonSerializerOptions s_options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An array of strings.</summary>
    public static JsonArray Strings(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    public static void Write(TextWriter output, JsonNode value) => output.WriteLine(value.ToJsonString(s_options));
}
