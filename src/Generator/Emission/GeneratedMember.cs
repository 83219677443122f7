using GrantGen.Facts;

namespace GrantGen.Generator.Emission;

/// <summary>Writes the common parts of generated members: the attributes, and the body that throws.</summary>
internal static class GeneratedMember
{
    private static readonly string s_version = typeof(GeneratedMember).Assembly.GetName().Version.ToString();

    /// <summary>Writes the attributes of a member with code.</summary>
    public static void WriteAttributes(CodeWriter code)
    {
        WriteGeneratedCode(code);
        code.Line("[global::System.Diagnostics.DebuggerNonUserCode]")
            .Line("[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]");
    }

    /// <summary>Writes the attribute that names the generator and its version, the only one that a field has.</summary>
    public static void WriteGeneratedCode(CodeWriter code)
        => code.Line($"[global::System.CodeDom.Compiler.GeneratedCode(\"{WellKnownNames.ToolName}\", \"{s_version}\")]");

    /// <summary>Writes the body of a member whose policy has an error. It names the rule, because the analyzers can be disabled.</summary>
    public static void WriteThrow(CodeWriter code, string fault)
        => code.Line($"throw new global::System.InvalidOperationException({CSharpLiteral.Format(fault)});");
}
