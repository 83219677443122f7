using System.Text;
using GrantGen.Tool;

// Lines for machines end in \n on every platform, and are UTF-8 without a mark.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.Out.NewLine = "\n";
Console.Error.NewLine = "\n";
return GrantGenCli.Run(args, Console.Out, Console.Error);
