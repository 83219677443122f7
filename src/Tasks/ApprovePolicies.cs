using GrantGen.Policies;
using Microsoft.Build.Framework;

namespace GrantGen.Tasks;

/// <summary>Writes the approved file from the policies in the compiler's output, for all target frameworks at once.</summary>
public sealed class ApprovePolicies : ITask
{
    /// <summary>The build that runs the task.</summary>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <summary>The host object; not used.</summary>
    public ITaskHost HostObject { get; set; } = null!;

    /// <summary>The generated files of the target frameworks, with <c>Framework</c> as metadata.</summary>
    [Required]
    public ITaskItem[] Tables { get; set; } = Array.Empty<ITaskItem>();

    /// <summary>The path of the approved file. It is created if it does not exist.</summary>
    [Required]
    public string ApprovedFile { get; set; } = "";

    /// <summary>Writes the file, if anything changes.</summary>
    /// <returns>False if the file cannot be read, or a policy has an error: then nothing is written.</returns>
    public bool Execute()
    {
        List<PolicyTable> tables = new();
        foreach (ITaskItem item in Tables)
        {
            if (!File.Exists(item.ItemSpec))
            {
                return Fail($"the compiler wrote no policies for '{item.GetMetadata("Framework")}': does the project reference GrantGen?");
            }

            tables.Add(PolicyTable.Parse(item.GetMetadata("Framework"), File.ReadAllText(item.ItemSpec)));
        }

        if (tables.SelectMany(table => table.Faults).FirstOrDefault() is { } fault)
        {
            return Fail($"policy '{fault}' has an error; a build reports it. Nothing was approved");
        }

        TextFile file = TextFile.Read(ApprovedFile);
        string text = file.Text ?? ApprovedFileEditor.Empty;
        Policies.ApprovedFile approved = Policies.ApprovedFile.Parse(text);
        if (approved.Problems.Count > 0)
        {
            ApprovedFileProblem problem = approved.Problems[0];
            return Fail(FormattableString.Invariant($"line {problem.Line + 1} of the file cannot be read: it {problem.Reason}"));
        }

        ApprovalUpdate update = ApprovalUpdate.Create(text, approved, PolicyTable.Merge(tables));
        if (file.Text is null || update.Text != text)
        {
            file.Write(update.Text);
        }

        Say(update.Changes.Count == 0
            ? FormattableString.Invariant($"GrantGen: {update.Policies} policies, as approved in {ApprovedFile}")
            : FormattableString.Invariant($"GrantGen: approved {update.Policies} policies in {ApprovedFile}"));
        foreach (string change in update.Changes)
        {
            Say("  " + change);
        }

        return true;
    }

    private void Say(string message) => BuildEngine.LogMessageEvent(new BuildMessageEventArgs(message, null, nameof(ApprovePolicies), MessageImportance.High));

    private bool Fail(string reason)
    {
        BuildEngine.LogErrorEvent(new BuildErrorEventArgs(null, "GG0003", ApprovedFile, 0, 0, 0, 0, "GrantGenApprove: " + reason, null,
            nameof(ApprovePolicies)));
        return false;
    }
}
