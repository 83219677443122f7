using System.Collections.Immutable;
using System.Globalization;
using GrantGen.Facts;
using GrantGen.Generator.Approval;
using GrantGen.Generator.Parsing;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.Generator.Rules.Approval;

/// <summary>Reports lines of the approved file that cannot be read, and blocks of policies that no longer exist.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ApprovedFileAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of GG4004 that holds the name of the policy.</summary>
    internal const string PolicyProperty = "policy";

    /// <summary>The property of GG4004 that holds the target framework of the block; absent if the block is for all.</summary>
    internal const string FrameworkProperty = "framework";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }
        = ImmutableArray.Create(ApprovalRule.ApprovedPolicyMissing, ApprovalRule.UnreadableApprovedLine);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(Analyze);
    }

    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        if (!ApprovalProject.IsApprovedFile(context.AdditionalFile, context.Options)
            || ApprovalProject.TryCreate(context.Options, context.CancellationToken) is not { Approved: { } approved, Text: { } text } project
            || project.File != context.AdditionalFile)
        {
            return;
        }

        foreach (ApprovedFileProblem problem in approved.Problems)
        {
            string line = (problem.Line + 1).ToString(CultureInfo.InvariantCulture);
            context.ReportDiagnostic(Diagnostic.Create(ApprovalRule.UnreadableApprovedLine, LocationOf(problem.Line), line, problem.Reason));
        }

        foreach (ApprovedBlock block in approved.Blocks)
        {
            if ((block.Policy.Framework is null || block.Policy.Framework == project.Framework) && !Exists(block.Policy.Name, context.Compilation))
            {
                context.ReportDiagnostic(Diagnostic.Create(ApprovalRule.ApprovedPolicyMissing, LocationOf(block.Line), PropertiesOf(block.Policy),
                    block.Policy.Name));
            }
        }

        Location LocationOf(int line)
        {
            TextSpan span = line < text.Lines.Count ? text.Lines[line].Span : default;
            return Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span));
        }
    }

    private static bool Exists(string policy, Compilation compilation)
        => compilation.Assembly.GetTypeByMetadataName(policy)?.Find(WellKnownNames.RoomPolicyAttribute) is not null;

    private static ImmutableDictionary<string, string?> PropertiesOf(ApprovedPolicy policy)
    {
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty.Add(PolicyProperty, policy.Name);
        return policy.Framework is { } framework ? properties.Add(FrameworkProperty, framework) : properties;
    }
}
